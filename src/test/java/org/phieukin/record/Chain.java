package org.phieukin.record;

/** Entries as the record would write them, without a database. */
final class Chain {
  static final String START = "0".repeat(64);
  static final String WRITTEN = "2023-12-15T01:30:00Z";
  static final String POLL = "h9kejKXVzfio3L";

  private final RecordHead head = new RecordHead();

  Chain() throws ReflectiveOperationException {
    // The first head is a row of the schema's script, not of a constructor.
    var hash = RecordHead.class.getDeclaredField("hash");
    hash.setAccessible(true);
    hash.set(head, START);
  }

  RecordEntry append(String written, String actor, Act act, String subject, String detail) {
    var entry = new RecordEntry(head, written, actor, act, subject, detail);
    head.moveTo(entry);
    return entry;
  }

  RecordEntry append(Act act, String detail) {
    return append(WRITTEN, "organizer", act, POLL, detail);
  }
}
