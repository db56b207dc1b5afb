package org.phieukin.site;

import java.util.Map;
import java.util.TreeMap;
import org.phieukin.protocol.Hashes;

/**
 * What a form was filled in from. The form carries a mark of it, so that sending it never writes
 * over what somebody else has written since: both wanted their say, and only people can decide. A
 * counted version would do as well, but then every tick at the door would stop a correction of the
 * same person's seat.
 *
 * @param mark a digest of the fields as they were shown; empty where a form carries none, and then
 *     nothing is compared
 */
public record Seen(String mark) {
  /** The hidden field that carries the mark; it is marked where somebody else was faster. */
  public static final String FIELD = "seen";

  private static final int LENGTH = 16;

  /** The mark of fields as they stand. */
  public static Seen of(Map<String, String> fields) {
    return new Seen(Hashes.sha256Hex(new TreeMap<>(fields).toString()).substring(0, LENGTH));
  }

  /** The mark that came with a form. */
  public static Seen in(Form form) {
    return new Seen(form.text(FIELD));
  }

  /** Whether the fields stand otherwise by now; asked while they are held. */
  public boolean overtaken(Map<String, String> now) {
    return !mark.isEmpty() && !equals(of(now));
  }
}
