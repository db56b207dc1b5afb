package org.phieukin.protocol.threshold;

import java.util.List;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonString;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.Proof;

/**
 * What the server passes on to a member before the third round (PROTOCOL §9.2, step 4).
 *
 * @param polynomial his own, as he sealed it
 * @param secrets what every member sealed to him
 * @param contributions of all
 */
public record SharesMessage(
    Envelope polynomial, List<Envelope> secrets, List<Contribution> contributions) {
  private static final int MAX_LENGTH = 1_000_000;

  /** Copies the lists. */
  public SharesMessage {
    secrets = List.copyOf(secrets);
    contributions = List.copyOf(contributions);
  }

  /** Reads one. */
  public static SharesMessage parse(String json) {
    Json.Fields fields =
        JsonReader.read(json, MAX_LENGTH).fields("polynomial", "secrets", "coefexps", "signatures");
    return new SharesMessage(
        Envelope.parse(fields.get("polynomial").text()),
        fields.get("secrets").items().stream().map(item -> Envelope.parse(item.text())).toList(),
        ThresholdKey.contributions(
            fields.get("coefexps").items().stream().map(SignedMessage::read).toList(),
            Proof.readAll(fields.get("signatures"))));
  }

  /** Its text. */
  public String json() {
    return new JsonWriter()
        .text("polynomial", polynomial.json())
        .field("secrets", JsonWriter.array(secrets, s -> JsonString.quoted(s.json())))
        .field("coefexps", JsonWriter.array(contributions, c -> c.signed().json()))
        .field("signatures", JsonWriter.array(contributions, c -> c.signature().json()))
        .end();
  }
}
