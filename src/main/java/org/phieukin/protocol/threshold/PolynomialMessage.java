package org.phieukin.protocol.threshold;

import java.util.List;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonString;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.Proof;

/**
 * What a member sends in the second round (PROTOCOL §9.2, step 3).
 *
 * @param polynomial sealed to himself
 * @param secrets one for every member, sealed to that one
 * @param contribution what is published of it
 */
public record PolynomialMessage(
    Envelope polynomial, List<Envelope> secrets, Contribution contribution) {
  private static final int MAX_LENGTH = 1_000_000;

  /** Copies the list. */
  public PolynomialMessage {
    secrets = List.copyOf(secrets);
  }

  /** Reads one; {@link KeyRounds#check} says whether it is that member's. */
  public static PolynomialMessage parse(String json) {
    Json.Fields fields =
        JsonReader.read(json, MAX_LENGTH).fields("polynomial", "secrets", "coefexps", "signature");
    return new PolynomialMessage(
        Envelope.parse(fields.get("polynomial").text()),
        fields.get("secrets").items().stream().map(item -> Envelope.parse(item.text())).toList(),
        Contribution.of(
            SignedMessage.read(fields.get("coefexps")), Proof.read(fields.get("signature"))));
  }

  /** Its text. */
  public String json() {
    return new JsonWriter()
        .text("polynomial", polynomial.json())
        .field("secrets", JsonWriter.array(secrets, s -> JsonString.quoted(s.json())))
        .field("coefexps", contribution.signed().json())
        .field("signature", contribution.signature().json())
        .end();
  }
}
