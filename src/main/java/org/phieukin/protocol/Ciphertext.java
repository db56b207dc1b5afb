package org.phieukin.protocol;

import java.util.List;

/** An ElGamal ciphertext (PROTOCOL §5): α = g^r, β = y^r · g^m. */
public record Ciphertext(Element alpha, Element beta) {
  /** The encryption of nought without randomness: where products begin. */
  static final Ciphertext ONE = new Ciphertext(Element.IDENTITY, Element.IDENTITY);

  /** Encrypts a small number under the key of this table. */
  static Ciphertext encrypt(FixedBase electionKey, Scalar randomness, int number) {
    Element beta = electionKey.times(randomness).plus(FixedBase.GENERATOR.times(Scalar.of(number)));
    return new Ciphertext(FixedBase.GENERATOR.times(randomness), beta);
  }

  /** The product of all, which encrypts the sum. */
  static Ciphertext product(List<Ciphertext> factors) {
    return factors.stream().reduce(Ciphertext::plus).orElse(ONE);
  }

  /** The product, which encrypts the sum. */
  public Ciphertext plus(Ciphertext other) {
    return new Ciphertext(alpha.plus(other.alpha), beta.plus(other.beta));
  }

  /** The quotient, which encrypts the difference. */
  Ciphertext minus(Ciphertext other) {
    return new Ciphertext(alpha.minus(other.alpha), beta.minus(other.beta));
  }

  /** Reads one whose elements are checked to be members of the group. */
  static Ciphertext read(Json json) {
    Json.Fields fields = json.fields("alpha", "beta");
    return new Ciphertext(
        Element.parse(fields.get("alpha").text()), Element.parse(fields.get("beta").text()));
  }

  String json() {
    return new JsonWriter().text("alpha", alpha).text("beta", beta).end();
  }

  /** As it stands in the prefixes of proofs (§6): {@code α,β}. */
  String inPrefix() {
    return alpha + "," + beta;
  }
}
