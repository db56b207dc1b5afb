package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Group;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.VerificationFailed;

/**
 * A member's public keys and the place that they are for (PROTOCOL §9.2, round 1). One that exists
 * is signed under its own verification key.
 */
public record Certificate(
    SignedMessage signed, Place place, Element verification, Element encryption) {
  private static final int MAX_LENGTH = 10_000;

  /**
   * Whose certificate it is: that of the index-th (from 1) of so many members, of whom threshold
   * are needed.
   */
  public record Place(int size, int threshold, int index) {
    /** Refuses numbers that make no sense. */
    public Place {
      if (threshold < 1 || threshold > size || index < 1 || index > size) {
        throw new MalformedException("numbers of a certificate that do not fit together");
      }
    }

    String json() {
      return new JsonWriter()
          .text("group", Group.NAME)
          .field("size", Integer.toString(size))
          .field("threshold", Integer.toString(threshold))
          .field("index", Integer.toString(index))
          .end();
    }

    static Place read(Json json) {
      Json.Fields fields = json.fields("group", "size", "threshold", "index");
      if (!fields.get("group").text().equals(Group.NAME)) {
        throw new MalformedException("a certificate of another group");
      }
      return new Place(
          fields.get("size").whole(), fields.get("threshold").whole(), fields.get("index").whole());
    }
  }

  /**
   * Refuses what was not signed, or not so.
   *
   * @throws VerificationFailed if the signature is not of this verification key
   */
  public Certificate {
    if (!signed.message().equals(message(place, verification, encryption))) {
      throw new MalformedException("a certificate not in its one spelling");
    }
    if (verification.isIdentity() || encryption.isIdentity()) {
      throw new MalformedException("the identity as key of a member");
    }
    if (!signed.isBy(verification)) {
      throw new VerificationFailed("the signature of a member's certificate");
    }
  }

  /** Makes one. */
  static Certificate of(MemberKeys keys, Place place, SecureRandom random) {
    String message = message(place, keys.verification(), keys.encryption());
    return new Certificate(
        keys.sign(message, random), place, keys.verification(), keys.encryption());
  }

  private static String message(Place place, Element verification, Element encryption) {
    return new JsonWriter()
        .field("context", place.json())
        .text("verification", verification)
        .text("encryption", encryption)
        .end();
  }

  /**
   * Reads and checks what a member handed in.
   *
   * @throws MalformedException if it is no certificate
   * @throws VerificationFailed if it is not signed by its own key
   */
  public static Certificate parse(String json) {
    return of(SignedMessage.parse(json));
  }

  static Certificate of(SignedMessage signed) {
    Json.Fields fields =
        JsonReader.read(signed.message(), MAX_LENGTH)
            .fields("context", "verification", "encryption");
    return new Certificate(
        signed,
        Place.read(fields.get("context")),
        Element.parse(fields.get("verification").text()),
        Element.parse(fields.get("encryption").text()));
  }

  /** Its text, as published. */
  public String json() {
    return signed.json();
  }
}
