package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.VerificationFailed;

/** Messages from one member to another, signed and sealed (PROTOCOL §9.1: send). */
final class Channel {
  private static final int MAX_LENGTH = 1_000_000;

  private Channel() {}

  static Envelope send(MemberKeys from, Element to, String message, SecureRandom random) {
    String addressed = new JsonWriter().text("recipient", to).text("message", message).end();
    return Envelope.to(to, from.sign(addressed, random).json(), random);
  }

  /**
   * What this sender wrote to this recipient.
   *
   * @throws VerificationFailed if it is by another sender, or for somebody else
   */
  static String receive(MemberKeys recipient, Element sender, Envelope envelope) {
    SignedMessage signed = SignedMessage.parse(envelope.open(recipient.decryption()));
    if (!signed.isBy(sender)) {
      throw new VerificationFailed("the sender of a sealed message");
    }
    Json.Fields fields =
        JsonReader.read(signed.message(), MAX_LENGTH).fields("recipient", "message");
    if (!fields.get("recipient").text().equals(recipient.encryption().toString())) {
      throw new VerificationFailed("the recipient of a sealed message");
    }
    return fields.get("message").text();
  }
}
