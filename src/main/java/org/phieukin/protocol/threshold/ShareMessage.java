package org.phieukin.protocol.threshold;

import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;

/**
 * What a member sends in the third round (PROTOCOL §9.2, step 5).
 *
 * @param privateKey his share, sealed to himself
 * @param publicKey its public half
 */
public record ShareMessage(Envelope privateKey, VerificationKey publicKey) {
  private static final int MAX_LENGTH = 100_000;

  /** Reads one; {@link KeyRounds#check} says whether it is that member's. */
  public static ShareMessage parse(String json) {
    Json.Fields fields = JsonReader.read(json, MAX_LENGTH).fields("private_key", "public_key");
    return new ShareMessage(
        Envelope.parse(fields.get("private_key").text()),
        VerificationKey.read(fields.get("public_key")));
  }

  /** Its text. */
  public String json() {
    return new JsonWriter()
        .text("private_key", privateKey.json())
        .field("public_key", publicKey.json())
        .end();
  }
}
