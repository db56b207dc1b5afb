package org.phieukin.protocol;

import java.util.List;
import java.util.Optional;
import org.phieukin.protocol.threshold.ThresholdKey;
import org.phieukin.protocol.threshold.VerificationKey;

/** Who holds a key, or a share of one, of an election (PROTOCOL §8; threshold blocks: §9). */
public sealed interface Trustee {

  /** What this trustee contributes to the election key. */
  Element electionKeyPart();

  /** The keys that decryptions are verified with, one a trustee number (§8). */
  List<Element> publicKeys();

  /** How many of these numbers are needed to open. */
  int needed();

  /** Its element of the text. */
  String json();

  /**
   * Reads one element and checks every proof in it.
   *
   * @throws VerificationFailed if one does not hold
   */
  static Trustee read(Json json) {
    List<Json> pair = json.items();
    if (pair.size() != 2) {
      throw new MalformedException("a trustee is a kind and its keys");
    }
    return switch (pair.get(0).text()) {
      case "Single" -> Single.read(pair.get(1));
      case "Pedersen" -> new Pedersen(ThresholdKey.read(pair.get(1)));
      default -> throw new MalformedException("an unknown kind of trustee");
    };
  }

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

    /** The same with the name of its holder. */
    public Single named(String holder) {
      return new Single(publicKey, pok, Optional.of(holder));
    }

    static Single read(Json json) {
      Json.Fields fields = json.fields("pok", "public_key", "name?");
      return new Single(
          Element.parse(fields.get("public_key").text()),
          Proof.read(fields.get("pok")),
          fields.find("name").map(Json::text));
    }

    @Override
    public String json() {
      return "[\"Single\"," + keyJson() + "]";
    }

    String keyJson() {
      JsonWriter writer = new JsonWriter().field("pok", pok.json()).text("public_key", publicKey);
      name.ifPresent(text -> writer.text("name", text));
      return writer.end();
    }

    @Override
    public Element electionKeyPart() {
      return publicKey;
    }

    @Override
    public List<Element> publicKeys() {
      return List.of(publicKey);
    }

    @Override
    public int needed() {
      return 1;
    }
  }

  /** Members of whom a number suffices (§9). */
  record Pedersen(ThresholdKey key) implements Trustee {
    @Override
    public Element electionKeyPart() {
      return key.electionKeyPart();
    }

    @Override
    public List<Element> publicKeys() {
      return key.keys().stream().map(VerificationKey::publicKey).toList();
    }

    @Override
    public int needed() {
      return key.threshold();
    }

    @Override
    public String json() {
      return "[\"Pedersen\"," + key.json() + "]";
    }
  }
}
