package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.List;
import org.phieukin.protocol.curve.Exponent;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Products;
import org.phieukin.protocol.curve.Table;

/**
 * Proofs that a factor is α^x for the x of a trustee's key X = g^x (PROTOCOL §11). Used by one
 * thread.
 */
final class DecryptionProof {
  private final String prefix;
  private final Element publicKey;
  private final Powers keyPowers = new Powers();
  private final Powers powers = new Powers();
  private boolean keyIsThere;

  DecryptionProof(ElectionParameters parameters, Element publicKey) {
    this.prefix = "decrypt|" + parameters.fingerprint() + "|" + publicKey + "|";
    this.publicKey = publicKey;
  }

  Proof prove(Element alpha, Scalar secret, SecureRandom random) {
    Scalar w = Scalar.random(random);
    Scalar challenge = Hashes.toScalar(prefix, List.of(Element.base(w), alpha.times(w)));
    return new Proof(challenge, w.subtract(secret.multiply(challenge)));
  }

  boolean holds(Element alpha, Element factor, Proof proof) {
    Exponent response = proof.response().open();
    Exponent challenge = proof.challenge().open();
    Products products = new Products();
    products.begin().times(Table.GENERATOR, response).times(key(), challenge);
    products.begin().times(powers.of(alpha.open()), response);
    products.times(powers.of(factor.open()), challenge);
    return Hashes.ofTexts(prefix, products.texts()).equals(proof.challenge());
  }

  /** Of the key, which all factors of a trustee are held against. */
  private Powers key() {
    if (!keyIsThere) {
      keyPowers.of(publicKey.open());
      keyIsThere = true;
    }
    return keyPowers;
  }

  // α outside the group would let whoever made it learn bits of the key from the factor.
  static void requireMember(Ciphertext ciphertext) {
    if (!ciphertext.alpha().open().isMember() || !ciphertext.beta().open().isMember()) {
      throw new VerificationFailed("an element of the tally");
    }
  }
}
