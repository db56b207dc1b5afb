package org.phieukin.protocol.archive;

import java.util.function.Supplier;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.VerificationFailed;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Turns what the mathematics refuses into reasons of an archive. */
final class Checks {
  private static final int MAX_LENGTH = 50_000_000;

  private Checks() {}

  static void require(boolean condition, Reason reason) {
    if (!condition) {
      throw new ArchiveRefused(reason);
    }
  }

  /** Reads something; the first reason if it is malformed, the second if it is not true. */
  static <T> T read(Reason malformed, Reason untrue, String where, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (MalformedException e) {
      throw new ArchiveRefused(malformed, where);
    } catch (VerificationFailed e) {
      throw new ArchiveRefused(untrue, where);
    }
  }

  /** The same text, if there are no blanks between its parts (§1). */
  static String compact(String json) {
    JsonReader.readCompact(json, MAX_LENGTH);
    return json;
  }
}
