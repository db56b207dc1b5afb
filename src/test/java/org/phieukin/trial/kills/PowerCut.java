package org.phieukin.trial.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A disk whose power goes off: the files of a folder become what was synced of them, which {@code
 * src/test/shim/powercut.c} has kept beside, and, of what was written since, nothing or pages of
 * chance.
 */
final class PowerCut {
  private static final int PAGE = 4096;
  private static final String LOG = "log.txt";

  /** What a disk keeps of what was written and not synced. */
  enum Unsynced {
    NOTHING,
    SOME_PAGES
  }

  private final Path live;
  private final Path kept;
  private final Random random = new Random();

  PowerCut(Path live, Path kept) {
    this.live = live;
    this.kept = kept;
  }

  /** How the server is started. */
  static Map<String, String> settings(Path shim, Path live, Path kept) {
    return Map.of(
        "LD_PRELOAD", shim.toString(),
        "POWERCUT_LIVE", live.toString(),
        "POWERCUT_KEPT", kept.toString());
  }

  /**
   * Puts what the disk has in place of what the server wrote, once it is dead.
   *
   * @return how many files had something that was not synced
   */
  int happens(Unsynced rest) throws IOException {
    var synced = synced();
    var written = files(live);
    var disk = new TreeMap<String, byte[]>();
    int differing = 0;
    for (var name : union(synced, written)) {
      byte[] before = synced.getOrDefault(name, new byte[0]);
      byte[] after = written.getOrDefault(name, new byte[0]);
      boolean same = synced.containsKey(name) && Arrays.equals(before, after);
      differing += same ? 0 : 1;
      boolean kept = rest == Unsynced.SOME_PAGES && random.nextBoolean();
      // A name that was given or taken away and not synced is there or not; a file keeps its pages.
      if (rest == Unsynced.NOTHING && synced.containsKey(name)) {
        disk.put(name, before);
      } else if (synced.containsKey(name) && written.containsKey(name)) {
        disk.put(name, mixed(before, after));
      } else if (kept) {
        disk.put(name, written.containsKey(name) ? mixed(before, after) : before);
      }
    }
    replace(disk);
    return differing;
  }

  private static TreeSet<String> union(Map<String, byte[]> one, Map<String, byte[]> other) {
    var all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    return all;
  }

  /** Each page as it was before or after; the length too. */
  private byte[] mixed(byte[] before, byte[] after) {
    byte[] disk = Arrays.copyOf(before, random.nextBoolean() ? before.length : after.length);
    for (int at = 0; at < Math.min(disk.length, after.length); at += PAGE) {
      if (random.nextBoolean()) {
        System.arraycopy(
            after, at, disk, at, Math.min(PAGE, Math.min(disk.length, after.length) - at));
      }
    }
    return disk;
  }

  /** Forgets what was synced before: a new disk. */
  void forget() throws IOException {
    Files.createDirectories(kept);
    try (var all = Files.walk(kept)) {
      for (var old : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(old);
      }
    }
    Files.createDirectories(kept);
  }

  private void replace(Map<String, byte[]> disk) throws IOException {
    for (var name : files(live).keySet()) {
      Files.delete(live.resolve(name));
    }
    forget();
    Files.createDirectories(kept.resolve("data"));
    for (var one : disk.entrySet()) {
      var file = live.resolve(one.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, one.getValue());
      var data = kept.resolve("data").resolve(Files.getAttribute(file, "unix:ino").toString());
      Files.write(data, one.getValue());
      var name = kept.resolve("names").resolve(one.getKey());
      Files.createDirectories(name.getParent());
      Files.createSymbolicLink(name, data);
    }
  }

  private Map<String, byte[]> synced() throws IOException {
    return files(kept.resolve("names"));
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    var found = new TreeMap<String, byte[]>();
    if (!Files.exists(folder)) {
      return found;
    }
    List<Path> all;
    try (var files = Files.walk(folder)) {
      all = files.filter(Files::isRegularFile).toList();
    }
    for (var file : all) {
      if (!file.getFileName().toString().equals(LOG)) {
        found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return found;
  }
}
