package org.phieukin.box;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;

/** Looks for what ballots would leave behind: their names, and pieces of their bytes. */
final class Traces {
  private static final int SLICE = 40;

  /** By their first bytes: many traces are sought in many megabytes at one go. */
  private final Map<Long, List<byte[]>> sought = new HashMap<>();

  Traces(List<Ballot> ballots) {
    for (var ballot : ballots) {
      for (byte[] trace : of(ballot)) {
        long start = ByteBuffer.wrap(trace).getLong();
        sought.computeIfAbsent(start, key -> new ArrayList<>()).add(trace);
      }
    }
  }

  private static List<byte[]> of(Ballot ballot) {
    byte[] hash = Hashes.sha256(ballot.json());
    var traces = new ArrayList<byte[]>();
    traces.add(hash);
    traces.add(HexFormat.of().formatHex(hash).getBytes(UTF_8));
    traces.add(ballot.tracker().getBytes(UTF_8));
    traces.add(("al\":\"" + ballot.credential() + "\"").getBytes(UTF_8));
    byte[] json = ballot.json().getBytes(UTF_8);
    for (int at = ballot.json().indexOf("[{\"alpha\""); at + SLICE <= json.length; at += SLICE) {
      traces.add(Arrays.copyOfRange(json, at, at + SLICE));
    }
    return traces;
  }

  /** Those that stand here. */
  Set<String> in(byte[] bytes) {
    var found = new TreeSet<String>();
    long last = 0;
    for (int at = 0; at < bytes.length; at++) {
      last = last << Byte.SIZE | bytes[at] & 0xff;
      var candidates = sought.get(last);
      if (candidates != null) {
        int start = at - Long.BYTES + 1;
        candidates.stream()
            .filter(trace -> start + trace.length <= bytes.length)
            .filter(
                trace -> Arrays.equals(trace, 0, trace.length, bytes, start, start + trace.length))
            .forEach(trace -> found.add(HexFormat.of().formatHex(trace)));
      }
    }
    return found;
  }

  /** Those that stand in this text. */
  Set<String> in(String text) {
    return in(text.getBytes(UTF_8));
  }

  /** Those that stand in any file below this folder. */
  Set<String> in(Path folder) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        found.addAll(in(Files.readAllBytes(file)));
      }
    }
    return found;
  }
}
