package org.phieukin.forensics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pieces of bytes that are sought in large files at one go. */
final class Needles {
  private static final int STEP = 1 << 20;

  /** A piece: what kind of thing it is, and of which ballot in the order of arrival. */
  private record Needle(String kind, int ballot, byte[] bytes) {}

  private final Map<Long, List<Needle>> sought = new HashMap<>();

  /** By the last two bytes of a beginning: most places of a large file are ruled out by these. */
  private final boolean[] mayBegin = new boolean[1 << Short.SIZE];

  private int longest = Long.BYTES;

  void add(String kind, int ballot, byte[] bytes) {
    if (bytes.length < Long.BYTES) {
      throw new IllegalArgumentException(kind + " is too short to be sought");
    }
    longest = Math.max(longest, bytes.length);
    long beginning = ByteBuffer.wrap(bytes).getLong();
    mayBegin[(int) beginning & 0xffff] = true;
    sought
        .computeIfAbsent(beginning, any -> new ArrayList<>())
        .add(new Needle(kind, ballot, bytes));
  }

  /** Where they stand: by kind, by ballot, all offsets. */
  Map<String, Map<Integer, List<Long>>> in(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return in(stream);
    }
  }

  /** The same of anything that can be read. */
  Map<String, Map<Integer, List<Long>>> in(InputStream stream) throws IOException {
    var found = new TreeMap<String, Map<Integer, List<Long>>>();
    byte[] buffer = new byte[STEP + longest];
    int kept = 0;
    long base = 0;
    int read;
    while ((read = stream.readNBytes(buffer, kept, STEP)) > 0) {
      int end = kept + read;
      // What begins near the end is looked at once more is there, or at the end of it all.
      int until = read < STEP ? end : end - longest;
      scan(buffer, until, end, base, found);
      kept = end - Math.max(until, 0);
      System.arraycopy(buffer, end - kept, buffer, 0, kept);
      base += end - kept;
    }
    return found;
  }

  private void scan(
      byte[] buffer, int until, int end, long base, Map<String, Map<Integer, List<Long>>> found) {
    long window = 0;
    for (int at = 0; at < Math.min(end, until + Long.BYTES - 1); at++) {
      window = window << Byte.SIZE | buffer[at] & 0xff;
      int start = at - Long.BYTES + 1;
      if (start >= 0 && mayBegin[(int) window & 0xffff]) {
        for (var needle : sought.getOrDefault(window, List.of())) {
          if (stands(needle.bytes(), buffer, start, end)) {
            found
                .computeIfAbsent(needle.kind(), any -> new TreeMap<>())
                .computeIfAbsent(needle.ballot(), any -> new ArrayList<>())
                .add(base + start);
          }
        }
      }
    }
  }

  private static boolean stands(byte[] needle, byte[] buffer, int start, int end) {
    int to = start + needle.length;
    return to <= end && java.util.Arrays.equals(needle, 0, needle.length, buffer, start, to);
  }
}
