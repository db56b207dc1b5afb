package org.phieukin.protocol.archive;

import java.util.Arrays;
import java.util.Optional;

/** The events of an archive, in their order (PROTOCOL §13, §14.1). */
public enum EventType {
  /** Election, trustees, credentials, and the record that names them; once, at the beginning. */
  SETUP("Setup", 4, false),
  /** A ballot. */
  BALLOT("Ballot", 1, true),
  /** From here on no ballot comes; once. */
  END_BALLOTS("EndBallots", 0, false),
  /** The tally, and the record of its size; once. */
  ENCRYPTED_TALLY("EncryptedTally", 2, false),
  /** A decryption, and the record of its owner; at least one. */
  PARTIAL_DECRYPTION("PartialDecryption", 2, true),
  /** The result; once, at the end. */
  RESULT("Result", 1, false);

  private final String text;
  private final int data;
  private final boolean many;

  EventType(String text, int data, boolean many) {
    this.text = text;
    this.data = data;
    this.many = many;
  }

  /** Its name in archives. */
  public String text() {
    return text;
  }

  /** How many data members stand directly before it; the last is the payload. */
  public int data() {
    return data;
  }

  static Optional<EventType> of(String text) {
    return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
  }

  /** Whether it may come directly after the other; ballots may be none. */
  boolean follows(EventType other) {
    return this == other && many
        || ordinal() == other.ordinal() + 1
        || this == END_BALLOTS && other == SETUP;
  }
}
