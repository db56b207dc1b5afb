package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.List;

/** A challenge and the response to it (PROTOCOL §1): response = w − secret · challenge. */
public record Proof(Scalar challenge, Scalar response) {

  /** Proves knowledge of the logarithm of g^secret, bound to this prefix. */
  public static Proof ofKnowledge(String prefix, Scalar secret, SecureRandom random) {
    Scalar w = Scalar.random(random);
    Scalar challenge = Hashes.toScalar(prefix, List.of(Element.base(w)));
    return new Proof(challenge, w.subtract(secret.multiply(challenge)));
  }

  /** Whether this proves knowledge of the logarithm of a public element, bound to this prefix. */
  public boolean showsKnowledge(String prefix, Element known) {
    Element commitment =
        FixedBase.GENERATOR.times(response).plus(new Doublings(known).times(challenge));
    return Hashes.toScalar(prefix, List.of(commitment)).equals(challenge);
  }

  /** Reads one proof. */
  public static Proof read(Json json) {
    Json.Fields fields = json.fields("challenge", "response");
    return new Proof(
        Scalar.parse(fields.get("challenge").text()), Scalar.parse(fields.get("response").text()));
  }

  /** Reads an array of proofs. */
  public static List<Proof> readAll(Json json) {
    return json.items().stream().map(Proof::read).toList();
  }

  /** Its text. */
  public String json() {
    return new JsonWriter().text("challenge", challenge).text("response", response).end();
  }
}
