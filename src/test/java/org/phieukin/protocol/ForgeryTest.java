package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.Forger.HONEST;
import static org.phieukin.protocol.Refusals.assertRefused;
import static org.phieukin.protocol.TestElection.LEVELS;
import static org.phieukin.protocol.TestElection.LIST;
import static org.phieukin.protocol.TestElection.OPTIONAL_LEVELS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.BallotRefused.Fault;
import org.phieukin.protocol.Forger.Lie;

/** What a delegate with a valid code and a program of his own cannot do (PROTOCOL §6, §7). */
class ForgeryTest {
  private static final Scalar SECRET = Scalar.random(TestElection.RANDOM);

  @Test
  void what_the_forger_makes_of_a_vote_is_accepted() {
    assertAccepted(LEVELS, List.of(0, 0, 1), HONEST);
    assertAccepted(OPTIONAL_LEVELS, List.of(0, 0, 0), HONEST);
    assertAccepted(OPTIONAL_LEVELS, List.of(0, 0, 1), new Lie(0, 1, 0));
    assertAccepted(LIST, List.of(0, 1, 1, 0, 0), new Lie(0, 2, 0));
    assertAccepted(LIST, List.of(1, 0, 0, 0, 0), new Lie(0, 0, 1));
  }

  @Test
  void a_choice_that_is_neither_0_nor_1_is_refused() {
    int cases = 0;
    cases += refuse(LEVELS, List.of(2, 0, 0), Fault.INDIVIDUAL_PROOF);
    cases += refuse(LEVELS, List.of(2, -1, 0), Fault.INDIVIDUAL_PROOF);
    cases += refuse(LEVELS, List.of(0, 5, -4), Fault.INDIVIDUAL_PROOF);
    cases += refuse(OPTIONAL_LEVELS, List.of(0, 1, -1), Fault.INDIVIDUAL_PROOF);
    cases += refuse(LIST, List.of(0, 2, 0, 0, 0), Fault.INDIVIDUAL_PROOF);
    cases += refuse(LIST, List.of(2, 0, 0, 0, 0), Fault.INDIVIDUAL_PROOF);
    cases += refuse(LIST, List.of(-1, 1, 0, 0, 0), Fault.INDIVIDUAL_PROOF);
    assertThat(cases).isEqualTo(3 * 2 + 4 + 3 * 12);
  }

  @Test
  void too_many_or_too_few_marks_are_refused() {
    int cases = 0;
    cases += refuse(LEVELS, List.of(1, 1, 0), Fault.OVERALL_PROOF);
    cases += refuse(LEVELS, List.of(1, 1, 1), Fault.OVERALL_PROOF);
    cases += refuse(LEVELS, List.of(0, 0, 0), Fault.OVERALL_PROOF);
    cases += refuse(OPTIONAL_LEVELS, List.of(1, 0, 1), Fault.OVERALL_PROOF);
    assertThat(cases).isEqualTo(3 * 2 + 4);
    for (int branch = 0; branch < 3; branch++) {
      Lie lie = new Lie(0, branch, 0);
      assertForged(LIST, List.of(0, 1, 1, 1, 0), lie, Fault.OVERALL_PROOF);
      assertForged(LIST, List.of(0, 0, 0, 0, 0), lie, Fault.OVERALL_PROOF);
    }
  }

  @Test
  void a_ballot_both_blank_and_marked_is_refused() {
    int cases = 0;
    cases += refuse(LIST, List.of(1, 1, 0, 0, 0), Fault.BLANK_PROOF);
    cases += refuse(LIST, List.of(1, 1, 1, 0, 0), Fault.BLANK_PROOF);
    assertThat(cases).isEqualTo(2 * 12);
  }

  @Test
  void a_point_of_order_2_is_refused_though_all_proofs_hold() {
    TestElection election = TestElection.of(LEVELS);
    Forger forger = new Forger(election, SECRET);
    Answer answer = forger.withHiddenPoint(LEVELS, List.of(0, 1, 0));
    Ballot ballot = forger.signed(List.of(answer));
    Ciphertext first = answer.choices().get(0);
    String prefix = ProofPrefixes.of(election.parameters(), ballot.credential()).individual(first);
    List<LibraryClaim> claims = LibraryClaim.range(LibraryClaim.Powers.of(first), 0, 1);
    FixedBase key = new FixedBase(election.parameters().election().publicKey());
    assertThat(LibraryClaim.oneHolds(prefix, claims, answer.individualProofs().get(0), key))
        .isTrue();
    BallotVerifier verifier = new BallotVerifier(election.parameters());
    assertRefused(verifier, ballot.json(), Fault.ELEMENT, "a hidden point");
  }

  /** Tries every lie there is about these numbers. */
  private static int refuse(Question question, List<Integer> numbers, Fault fault) {
    int cases = 0;
    for (int individual = 0; individual < 2; individual++) {
      for (int overall = 0; overall < question.overallProofs(); overall++) {
        for (int blank = 0; blank < (question.blank() ? 2 : 1); blank++) {
          assertForged(question, numbers, new Lie(individual, overall, blank), fault);
          cases++;
        }
      }
    }
    return cases;
  }

  private static void assertForged(Question question, List<Integer> numbers, Lie lie, Fault fault) {
    TestElection election = TestElection.of(question);
    String json = new Forger(election, SECRET).ballot(question, numbers, lie).json();
    BallotVerifier verifier = new BallotVerifier(election.parameters());
    assertRefused(verifier, json, fault, numbers + " with " + lie);
  }

  private static void assertAccepted(Question question, List<Integer> numbers, Lie lie) {
    TestElection election = TestElection.of(question);
    Ballot ballot = new Forger(election, SECRET).ballot(question, numbers, lie);
    assertThat(new BallotVerifier(election.parameters()).accept(ballot.json())).isEqualTo(ballot);
  }

  @Test
  void answers_exchanged_by_someone_else_are_refused() {
    TestElection election = TestElection.of(LEVELS, LEVELS);
    BallotVerifier verifier = new BallotVerifier(election.parameters());
    Ballot ballot = election.seal(SECRET, List.of(List.of(1, 0, 0), List.of(0, 0, 1)));
    List<Answer> exchanged = List.of(ballot.answers().get(1), ballot.answers().get(0));
    Ballot oldSignature = with(ballot, ballot.credential(), exchanged, ballot.signature());
    assertRefused(verifier, oldSignature.json(), Fault.SIGNATURE_HASH, "old signature");
    Signature newHash = new Signature(oldSignature.signedHash(), ballot.signature().proof());
    Ballot oldProof = with(ballot, ballot.credential(), exchanged, newHash);
    assertRefused(verifier, oldProof.json(), Fault.SIGNATURE, "old proof under the new hash");
    // By the delegate himself they are a valid ballot (§6): no proof names the line.
    String own = new Forger(election, SECRET).signed(exchanged).json();
    assertThat(verifier.accept(own).answers()).isEqualTo(exchanged);
  }

  @Test
  void answers_of_another_delegate_are_refused() {
    TestElection election = TestElection.of(LEVELS);
    BallotVerifier verifier = new BallotVerifier(election.parameters());
    Ballot ballot = election.seal(SECRET, List.of(List.of(1, 0, 0)));
    Scalar thief = SECRET.add(Scalar.of(1));
    Ballot copied = new Forger(election, thief).signed(ballot.answers());
    assertRefused(verifier, copied.json(), Fault.INDIVIDUAL_PROOF, "copied and signed");
    Ballot renamed = with(ballot, copied.credential(), ballot.answers(), ballot.signature());
    assertRefused(verifier, renamed.json(), Fault.SIGNATURE_HASH, "another credential");
    Signature old = new Signature(renamed.signedHash(), ballot.signature().proof());
    Ballot hashed = with(ballot, copied.credential(), ballot.answers(), old);
    assertRefused(verifier, hashed.json(), Fault.SIGNATURE, "another credential, hash fitted");
  }

  @Test
  void a_ballot_of_another_election_is_refused() {
    TestElection election = TestElection.of(LEVELS);
    Ballot ballot = election.seal(SECRET, List.of(List.of(1, 0, 0)));
    Election old = election.parameters().election();
    Election renamed = new Election("", old.name(), old.publicKey(), old.questions(), old.uuid());
    Election moved =
        new Election(
            old.description(), old.name(), old.publicKey(), old.questions(), old.uuid() + "z");
    for (Election other : List.of(renamed, moved)) {
      BallotVerifier verifier = new BallotVerifier(ElectionParameters.of(other));
      assertRefused(verifier, ballot.json(), Fault.OTHER_ELECTION, "as it is");
      TestElection target = new TestElection(ElectionParameters.of(other), election.keys());
      String signed = new Forger(target, SECRET).signed(ballot.answers()).json();
      assertRefused(verifier, signed, Fault.INDIVIDUAL_PROOF, "signed anew for the other");
    }
  }

  private static Ballot with(
      Ballot ballot, String credential, List<Answer> answers, Signature signature) {
    return new Ballot(ballot.electionUuid(), ballot.electionHash(), credential, answers, signature);
  }
}
