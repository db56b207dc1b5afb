package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.List;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Products;
import org.phieukin.protocol.curve.Table;

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
    return showsKnowledge(prefix, new Powers().of(known.open()));
  }

  /** The same of an element whose powers are there. */
  boolean showsKnowledge(String prefix, Powers known) {
    List<String> commitment =
        new Products()
            .begin()
            .times(Table.GENERATOR, response.open())
            .times(known, challenge.open())
            .texts();
    return Hashes.ofTexts(prefix, commitment).equals(challenge);
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
