package org.phieukin.protocol;

import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Table;

/**
 * Verifies the ballots of one election (PROTOCOL §7); for any number of threads. Whether the
 * credential is in the list and unused is for the caller to know.
 */
public final class BallotVerifier {
  private final ElectionParameters parameters;
  private final Table electionKey;

  /** Prepares the tables of one election: keep it for the election's ballots. */
  public BallotVerifier(ElectionParameters parameters) {
    this.parameters = parameters;
    this.electionKey = Table.of(parameters.election().publicKey().open());
  }

  /**
   * Reads and verifies a ballot.
   *
   * @throws BallotRefused on the first fault
   */
  public Ballot accept(String json) {
    if (json.length() > parameters.maxBallotLength()) {
      throw new BallotRefused(Fault.TOO_LARGE);
    }
    BallotText text = BallotReader.read(json);
    verify(text.ballot(), text.signedHash());
    return text.ballot();
  }

  /**
   * Verifies everything a ballot says of itself.
   *
   * @throws BallotRefused on the first fault
   */
  public void verify(Ballot ballot) {
    verify(ballot, ballot.signedHash());
  }

  private void verify(Ballot ballot, String signedHash) {
    Election election = parameters.election();
    require(ballot.electionUuid().equals(election.uuid()), Fault.OTHER_ELECTION);
    require(ballot.electionHash().equals(parameters.fingerprint()), Fault.OTHER_ELECTION);
    Powers credential = credential(ballot.credential());
    require(ballot.signature().hash().equals(signedHash), Fault.SIGNATURE_HASH);
    require(ballot.signature().isBy(credential), Fault.SIGNATURE);
    List<Question> questions = election.questions();
    require(ballot.answers().size() == questions.size(), Fault.ANSWER_COUNT);
    verifyAnswers(ballot);
  }

  private void verifyAnswers(Ballot ballot) {
    List<Question> questions = parameters.election().questions();
    ProofPrefixes prefixes = ProofPrefixes.of(parameters, ballot.credential());
    BallotScratch scratch =
        new BallotScratch(electionKey, questions.stream().anyMatch(Question::blank));
    for (int i = 0; i < questions.size(); i++) {
      new AnswerVerifier(questions.get(i), ballot.answers().get(i), prefixes, scratch).verify();
    }
    scratch.proofs().settle();
  }

  private static Powers credential(String text) {
    try {
      Element credential = Element.onCurve(text);
      Powers powers = new Powers().of(credential.open());
      require(powers.isMember() && !credential.isIdentity(), Fault.CREDENTIAL_INVALID);
      return powers;
    } catch (MalformedException e) {
      throw new BallotRefused(Fault.CREDENTIAL_INVALID);
    }
  }

  private static void require(boolean condition, Fault fault) {
    if (!condition) {
      throw new BallotRefused(fault);
    }
  }
}
