package org.phieukin.count;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Proof;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.VerificationFailed;
import org.phieukin.protocol.threshold.Agreement;
import org.phieukin.protocol.threshold.Certificates;

/**
 * A closed box that the commission opens: what its members send is held against this (PROTOCOL §7c,
 * §11). Trustee numbers follow the server's.
 */
record SharedBox(String uuid, ElectionParameters parameters, Trustees trustees, String tally) {
  private static final int LONGEST = 1_000;

  static SharedBox of(Poll poll) {
    var count = PollCount.get(poll.uuid());
    return new SharedBox(
        poll.uuid(),
        poll.parameters(),
        Trustees.parse(count.trustees()),
        count.tally().orElseThrow());
  }

  /** The members' certificates, where so many of them suffice. */
  Optional<Certificates> certificates() {
    return trustees.trustees().stream()
        .filter(Trustee.Pedersen.class::isInstance)
        .map(block -> ((Trustee.Pedersen) block).key().certificates())
        .findFirst();
  }

  /** Whether a trustee signed this tally. */
  boolean signed(int owner, String signature) {
    return certificates()
        .filter(all -> agreement().isSignedBy(all, owner - KeyHolders.SERVER, proof(signature)))
        .isPresent();
  }

  /** Whether as many as are needed signed it; where all are needed, each decrypts for itself. */
  boolean agreed(Map<Integer, String> signatures) {
    var byMember = new TreeMap<Integer, Proof>();
    signatures.forEach((owner, text) -> byMember.put(owner - KeyHolders.SERVER, proof(text)));
    return certificates().stream().allMatch(all -> agreement().reached(all, byMember));
  }

  private Agreement agreement() {
    return Agreement.on(uuid, tally);
  }

  private static Proof proof(String json) {
    return Proof.read(JsonReader.read(json, LONGEST));
  }

  /** Whether this is a trustee's decryption of this tally. */
  boolean opensWith(int owner, String decryption) {
    try {
      var sums = Tally.parse(tally, 0);
      var key = trustees.publicKeys().get(owner - 1);
      PartialDecryption.parse(decryption).verify(parameters, key, sums);
      return true;
    } catch (MalformedException | VerificationFailed wrong) {
      return false;
    }
  }
}
