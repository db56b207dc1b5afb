package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.Proof;
import org.phieukin.protocol.Scalar;

/** A message with a signature (PROTOCOL §9.1). */
public record SignedMessage(String message, Proof signature) {
  private static final int MAX_LENGTH = 1_000_000;

  static SignedMessage of(Scalar signing, String message, SecureRandom random) {
    return new SignedMessage(message, Proof.ofKnowledge(prefix(message), signing, random));
  }

  /** Whether the owner of this verification key signed it. */
  public boolean isBy(Element verification) {
    return signature.showsKnowledge(prefix(message), verification);
  }

  private static String prefix(String message) {
    return "sigmsg|" + message + "|";
  }

  /** Reads one. */
  public static SignedMessage parse(String json) {
    return read(JsonReader.read(json, MAX_LENGTH));
  }

  static SignedMessage read(Json json) {
    Json.Fields fields = json.fields("message", "signature");
    return new SignedMessage(fields.get("message").text(), Proof.read(fields.get("signature")));
  }

  /** Its text. */
  public String json() {
    return new JsonWriter().text("message", message).field("signature", signature.json()).end();
  }
}
