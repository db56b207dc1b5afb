package org.phieukin.protocol;

import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;

/**
 * Verifies the ballots of one election (PROTOCOL §7); for any number of threads. Whether the
 * credential is in the list and unused is for the caller to know.
 */
public final class BallotVerifier {
  private final ElectionParameters parameters;
  private final FixedBase electionKey;

  /** Prepares the tables of one election: keep it for the election's ballots. */
  public BallotVerifier(ElectionParameters parameters) {
    this.parameters = parameters;
    this.electionKey = new FixedBase(parameters.election().publicKey());
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
    Ballot ballot = Ballot.parse(json);
    verify(ballot);
    return ballot;
  }

  /**
   * Verifies everything a ballot says of itself.
   *
   * @throws BallotRefused on the first fault
   */
  public void verify(Ballot ballot) {
    Election election = parameters.election();
    require(ballot.electionUuid().equals(election.uuid()), Fault.OTHER_ELECTION);
    require(ballot.electionHash().equals(parameters.fingerprint()), Fault.OTHER_ELECTION);
    Element credential = credential(ballot.credential());
    require(ballot.signature().hash().equals(ballot.signedHash()), Fault.SIGNATURE_HASH);
    require(ballot.signature().isBy(credential), Fault.SIGNATURE);
    List<Question> questions = election.questions();
    require(ballot.answers().size() == questions.size(), Fault.ANSWER_COUNT);
    ProofPrefixes prefixes = ProofPrefixes.of(parameters, ballot.credential());
    for (int i = 0; i < questions.size(); i++) {
      new AnswerVerifier(questions.get(i), ballot.answers().get(i), prefixes, electionKey).verify();
    }
  }

  private static Element credential(String text) {
    try {
      Element credential = Element.parse(text);
      require(!credential.isIdentity(), Fault.CREDENTIAL_INVALID);
      return credential;
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
