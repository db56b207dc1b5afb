package org.phieukin.forensics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Looks through files, an image of a disk, or answers of a server, as somebody would who has them.
 */
public final class Search {
  private static final int PAGE = 8192;

  private final Needles secrets;
  private final Needles names;
  private final Set<String> leaked = new TreeSet<>();
  private final Set<String> kinds = new TreeSet<>();
  private final Findings findings = new Findings();

  /** For the traces of this vote. */
  public Search(Vote vote) {
    secrets = vote.secrets();
    names = vote.names();
  }

  /** Looks through every file below a folder; what a server removes meanwhile is passed over. */
  public Search files(String called, Path folder) throws IOException {
    List<Path> all;
    try (var files = Files.walk(folder)) {
      all = files.filter(Files::isRegularFile).toList();
    }
    for (var file : all) {
      try {
        file(called + "/" + folder.relativize(file), file);
      } catch (NoSuchFileException gone) {
        // A temporary file.
      }
    }
    return this;
  }

  /** Looks through one file: also one that is the image of a disk. */
  public Search file(String called, Path file) throws IOException {
    look(called, secrets.in(file), names.in(file));
    return this;
  }

  /** Looks through a text. */
  public Search text(String called, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    look(
        called,
        secrets.in(new ByteArrayInputStream(bytes)),
        names.in(new ByteArrayInputStream(bytes)));
    return this;
  }

  private void look(
      String called,
      Map<String, Map<Integer, List<Long>>> secret,
      Map<String, Map<Integer, List<Long>>> named) {
    secret.keySet().forEach(kind -> leaked.add(kind + " in " + called));
    named.forEach(
        (kind, ballots) -> {
          kinds.add(kind);
          place(called + " " + kind + " first offset", ballots, at -> at.get(0));
          place(called + " " + kind + " last offset", ballots, at -> at.get(at.size() - 1));
          place(called + " " + kind + " first page", ballots, at -> at.get(0) / PAGE);
          place(called + " " + kind + " how often", ballots, List::size);
        });
  }

  private void place(
      String what, Map<Integer, List<Long>> ballots, ToDoubleFunction<List<Long>> place) {
    var places = new TreeMap<Integer, Double>();
    ballots.forEach((ballot, at) -> places.put(ballot, place.applyAsDouble(at)));
    findings.note(what, places);
  }

  /** What stands somewhere that must stand nowhere. */
  public Set<String> leaked() {
    return leaked;
  }

  /** Which names of ballots were found at all: hash, slip, bytes. */
  public Set<String> kinds() {
    return kinds;
  }

  /** The orders that were found. */
  public Findings findings() {
    return findings;
  }
}
