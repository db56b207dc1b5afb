package org.phieukin.protocol;

import java.util.Optional;

/** Who holds a key, or a share of one, of an election (PROTOCOL §8; threshold blocks: §9). */
public sealed interface Trustee {

  /** What this trustee contributes to the election key. */
  Element electionKeyPart();

  /**
   * A trustee without whom nothing is opened (§8).
   *
   * @param pok proof that someone knows the private key
   * @param name free text that nothing signs
   */
  record Single(Element publicKey, Proof pok, Optional<String> name) implements Trustee {
    /**
     * Refuses a key that nobody has shown to know.
     *
     * @throws VerificationFailed if the proof does not hold
     */
    public Single {
      if (publicKey.isIdentity() || !pok.showsKnowledge(TrusteeKey.prefix(publicKey), publicKey)) {
        throw new VerificationFailed("the proof of a trustee's key");
      }
    }

    static Single read(Json json) {
      Json.Fields fields = json.fields("pok", "public_key", "name?");
      return new Single(
          Element.parse(fields.get("public_key").text()),
          Proof.read(fields.get("pok")),
          fields.find("name").map(Json::text));
    }

    String json() {
      JsonWriter writer = new JsonWriter().field("pok", pok.json()).text("public_key", publicKey);
      name.ifPresent(text -> writer.text("name", text));
      return writer.end();
    }

    @Override
    public Element electionKeyPart() {
      return publicKey;
    }
  }
}
