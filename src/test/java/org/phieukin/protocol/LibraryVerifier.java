package org.phieukin.protocol;

import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;

/** Verifies ballots with the curve library alone: the oracle of the quick verifier. */
final class LibraryVerifier {
  private final ElectionParameters parameters;
  private final FixedBase electionKey;

  /** Prepares the tables of one election: keep it for the election's ballots. */
  LibraryVerifier(ElectionParameters parameters) {
    this.parameters = parameters;
    this.electionKey = new FixedBase(parameters.election().publicKey());
  }

  /**
   * Reads and verifies a ballot.
   *
   * @throws BallotRefused on the first fault
   */
  Ballot accept(String json) {
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
  void verify(Ballot ballot) {
    Election election = parameters.election();
    require(ballot.electionUuid().equals(election.uuid()), Fault.OTHER_ELECTION);
    require(ballot.electionHash().equals(parameters.fingerprint()), Fault.OTHER_ELECTION);
    Element credential = credential(ballot.credential());
    require(ballot.signature().hash().equals(ballot.signedHash()), Fault.SIGNATURE_HASH);
    require(isBy(credential, ballot.signature()), Fault.SIGNATURE);
    List<Question> questions = election.questions();
    require(ballot.answers().size() == questions.size(), Fault.ANSWER_COUNT);
    ProofPrefixes prefixes = ProofPrefixes.of(parameters, ballot.credential());
    for (int i = 0; i < questions.size(); i++) {
      new LibraryAnswers(questions.get(i), ballot.answers().get(i), prefixes, electionKey).verify();
    }
  }

  private static Element credential(String text) {
    try {
      Element credential = Element.onCurve(text);
      boolean member = new Doublings(credential).isMember();
      require(member && !credential.isIdentity(), Fault.CREDENTIAL_INVALID);
      return credential;
    } catch (MalformedException e) {
      throw new BallotRefused(Fault.CREDENTIAL_INVALID);
    }
  }

  private static boolean isBy(Element credential, Signature signature) {
    Proof proof = signature.proof();
    Element commitment =
        FixedBase.GENERATOR
            .times(proof.response())
            .plus(new Doublings(credential).times(proof.challenge()));
    String prefix = "sig|" + signature.hash() + "|";
    return Hashes.toScalar(prefix, List.of(commitment)).equals(proof.challenge());
  }

  private static void require(boolean condition, Fault fault) {
    if (!condition) {
      throw new BallotRefused(fault);
    }
  }
}
