package org.phieukin.protocol.threshold;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.Proof;
import org.phieukin.protocol.VerificationFailed;

/** What is published of a threshold key (PROTOCOL §9.2, step 6); one that exists is verified. */
public record ThresholdKey(
    Certificates certificates, List<Contribution> contributions, List<VerificationKey> keys) {
  /**
   * Checks all that §14 asks for.
   *
   * @throws VerificationFailed if a signature, proof or key is not what it claims to be
   */
  public ThresholdKey {
    contributions = List.copyOf(contributions);
    keys = List.copyOf(keys);
    int size = certificates.size();
    if (contributions.size() != size || keys.size() != size) {
      throw new MalformedException("a threshold key that is not one a member");
    }
    for (int i = 0; i < size; i++) {
      contributions.get(i).check(certificates, i + 1);
    }
    List<Element> sums = sums(contributions);
    for (int i = 0; i < size; i++) {
      keys.get(i).check(Contribution.at(sums, i + 1), certificates.verification(i + 1));
    }
  }

  /** Π_i A_ik for every k: the coefficients of the sum of all polynomials. */
  static List<Element> sums(List<Contribution> contributions) {
    List<Element> sums = new ArrayList<>(contributions.get(0).coefficients());
    for (Contribution next : contributions.subList(1, contributions.size())) {
      for (int k = 0; k < sums.size(); k++) {
        sums.set(k, sums.get(k).plus(next.coefficients().get(k)));
      }
    }
    return sums;
  }

  /** How many members are needed. */
  public int threshold() {
    return certificates.threshold();
  }

  /** How many members there are. */
  public int size() {
    return certificates.size();
  }

  /** What it contributes to the election key: Π A_i0. */
  public Element electionKeyPart() {
    return sums(contributions).get(0);
  }

  /** Reads and verifies the second half of {@code ["Pedersen",{…}]}. */
  public static ThresholdKey read(Json json) {
    Json.Fields fields =
        json.fields("threshold", "certs", "coefexps", "signatures", "verification_keys");
    Certificates certificates =
        new Certificates(
            fields.get("certs").items().stream()
                .map(item -> Certificate.of(SignedMessage.read(item)))
                .toList());
    if (fields.get("threshold").whole() != certificates.threshold()) {
      throw new VerificationFailed("the threshold is not that of the certificates");
    }
    return new ThresholdKey(
        certificates,
        contributions(
            fields.get("coefexps").items().stream().map(SignedMessage::read).toList(),
            Proof.readAll(fields.get("signatures"))),
        fields.get("verification_keys").items().stream().map(VerificationKey::read).toList());
  }

  static List<Contribution> contributions(List<SignedMessage> coefexps, List<Proof> signatures) {
    if (coefexps.size() != signatures.size()) {
      throw new MalformedException("a threshold key that is not one a member");
    }
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < coefexps.size(); i++) {
      contributions.add(Contribution.of(coefexps.get(i), signatures.get(i)));
    }
    return contributions;
  }

  /** Its text. */
  public String json() {
    return new JsonWriter()
        .field("threshold", Integer.toString(threshold()))
        .field("certs", certificates.json())
        .field("coefexps", JsonWriter.array(contributions, c -> c.signed().json()))
        .field("signatures", JsonWriter.array(contributions, c -> c.signature().json()))
        .field("verification_keys", JsonWriter.array(keys, VerificationKey::json))
        .end();
  }
}
