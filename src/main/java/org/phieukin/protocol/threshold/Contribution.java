package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import java.util.List;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.Proof;
import org.phieukin.protocol.VerificationFailed;

/**
 * What a member publishes of his polynomial (PROTOCOL §9.2, step 3).
 *
 * @param signed the coefficients as signed
 * @param coefficients A_k = g^{a_k}
 * @param signature over the certificates of all and the coefficients
 */
public record Contribution(SignedMessage signed, List<Element> coefficients, Proof signature) {
  private static final int MAX_LENGTH = 100_000;
  private static final String COEFFICIENTS = "coefexps";

  /** Copies the list; refuses a second spelling of what is signed. */
  public Contribution {
    coefficients = List.copyOf(coefficients);
    if (!signed.message().equals(message(coefficients))) {
      throw new MalformedException("coefficients not in their one spelling");
    }
  }

  static Contribution of(
      MemberKeys keys, Certificates certificates, List<Element> coefficients, SecureRandom random) {
    SignedMessage signed = keys.sign(message(coefficients), random);
    Proof signature = keys.sign(bound(certificates, coefficients), random).signature();
    return new Contribution(signed, coefficients, signature);
  }

  /** Reads the signed coefficients; whether the signatures hold says {@link #check}. */
  static Contribution of(SignedMessage signed, Proof signature) {
    List<Element> coefficients =
        JsonReader.read(signed.message(), MAX_LENGTH)
            .fields(COEFFICIENTS)
            .get(COEFFICIENTS)
            .items()
            .stream()
            .map(item -> Element.parse(item.text()))
            .toList();
    return new Contribution(signed, coefficients, signature);
  }

  /**
   * Checks both signatures of this member (counted from 1), and the degree of his polynomial.
   *
   * @throws VerificationFailed if one does not hold
   */
  void check(Certificates certificates, int index) {
    Element verification = certificates.verification(index);
    if (coefficients.size() != certificates.threshold()) {
      throw new VerificationFailed("the number of a member's coefficients");
    }
    if (!signed.isBy(verification)) {
      throw new VerificationFailed("the signature of a member's coefficients");
    }
    if (!new SignedMessage(bound(certificates, coefficients), signature).isBy(verification)) {
      throw new VerificationFailed("the signature of a member under all certificates");
    }
  }

  private static String message(List<Element> coefficients) {
    return new JsonWriter()
        .field(COEFFICIENTS, JsonWriter.array(coefficients, c -> "\"" + c + "\""))
        .end();
  }

  private static String bound(Certificates certificates, List<Element> coefficients) {
    return "certs_sig|"
        + new JsonWriter()
            .field("certs", certificates.json())
            .field(COEFFICIENTS, JsonWriter.array(coefficients, c -> "\"" + c + "\""))
            .end();
  }

  /** Π A_k^(j^k): g to the power of the polynomial's value at j. */
  Element at(int j) {
    return at(coefficients, j);
  }

  static Element at(List<Element> coefficients, int j) {
    Element value = Element.IDENTITY;
    for (int k = coefficients.size() - 1; k >= 0; k--) {
      value = power(value, j).plus(coefficients.get(k));
    }
    return value;
  }

  /** By doubling: j is the small number of a member, and public. */
  private static Element power(Element element, int j) {
    Element power = Element.IDENTITY;
    for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(j) - 1; bit >= 0; bit--) {
      power = power.plus(power);
      if ((j >> bit & 1) == 1) {
        power = power.plus(element);
      }
    }
    return power;
  }
}
