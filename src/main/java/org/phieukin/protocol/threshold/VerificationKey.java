package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import java.util.Optional;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.Proof;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.VerificationFailed;

/**
 * The public half of a member's share, with his proof and signature (PROTOCOL §9.2, step 5).
 *
 * @param name free text that nothing signs
 */
public record VerificationKey(
    Proof pok, Element publicKey, Proof signature, Optional<String> name) {
  static VerificationKey of(MemberKeys keys, Scalar share, SecureRandom random) {
    Element publicKey = Element.base(share);
    return new VerificationKey(
        Proof.ofKnowledge(TrusteeKey.prefix(publicKey), share, random),
        publicKey,
        keys.sign(publicKey.toString(), random).signature(),
        Optional.empty());
  }

  /** The same with the name of its holder. */
  public VerificationKey named(String holder) {
    return new VerificationKey(pok, publicKey, signature, Optional.of(holder));
  }

  /**
   * Checks it against what the coefficients of all give for this member.
   *
   * @throws VerificationFailed if it is not that, or proof or signature do not hold
   */
  void check(Element expected, Element signer) {
    if (publicKey.isIdentity() || !publicKey.equals(expected)) {
      throw new VerificationFailed("the verification key of a member");
    }
    if (!pok.showsKnowledge(TrusteeKey.prefix(publicKey), publicKey)) {
      throw new VerificationFailed("the proof of a member's key");
    }
    if (!new SignedMessage(publicKey.toString(), signature).isBy(signer)) {
      throw new VerificationFailed("the signature of a member's key");
    }
  }

  static VerificationKey read(Json json) {
    Json.Fields fields = json.fields("pok", "public_key", "signature", "name?");
    return new VerificationKey(
        Proof.read(fields.get("pok")),
        Element.parse(fields.get("public_key").text()),
        Proof.read(fields.get("signature")),
        fields.find("name").map(Json::text));
  }

  String json() {
    JsonWriter writer =
        new JsonWriter()
            .field("pok", pok.json())
            .text("public_key", publicKey)
            .field("signature", signature.json());
    name.ifPresent(text -> writer.text("name", text));
    return writer.end();
  }
}
