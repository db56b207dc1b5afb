package org.phieukin.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code ./phieukin new-beginning}: moves database, secret, box keys and witness into a folder
 * beside them, so that the next start is a first one. Nothing is deleted; certificates stay, for
 * tablets trust them. The launcher has the words.
 */
public final class NewBeginningCommand {
  static final int DONE = 0;
  static final int MISUSED = 2;
  static final int RUNNING = 3;
  static final int NOTHING = 4;
  static final int FAILED = 5;

  private static final String ASIDE = "before-";
  private static final List<String> BEGINNING =
      List.of("phieukin.mv.db", "phieukin.trace.db", "phieukin.secret", "first-start", "boxes");

  private final PrintStream out;

  NewBeginningCommand(PrintStream out) {
    this.out = out;
  }

  /** Ends with 0 where it was moved, 2 for wrong words, 3 beside a server that runs. */
  public static void main(String[] arguments) {
    var command = new NewBeginningCommand(new PrintStream(System.out, true, UTF_8));
    System.exit(command.run(List.of(arguments), System.getenv()));
  }

  /** The data folder. */
  int run(List<String> arguments, Map<String, String> environment) {
    if (arguments.size() != 1) {
      return MISUSED;
    }
    try {
      var data = Path.of(arguments.get(0)).toAbsolutePath();
      var set = Optional.ofNullable(environment.get("PHIEUKIN_WITNESS")).map(Path::of);
      var witness = WitnessFolder.of(data, set, environment);
      var slots = new Slots(witness).files().stream().map(file -> file.getFileName().toString());
      if (inUse(data.resolve("phieukin.mv.db"))) {
        return RUNNING;
      }
      boolean moved = aside(data, BEGINNING) | aside(witness, slots.toList());
      return moved ? DONE : NOTHING;
    } catch (IOException e) {
      return FAILED;
    }
  }

  /** Whether a server holds the lock of its database. */
  static boolean inUse(Path database) throws IOException {
    if (!Files.exists(database)) {
      return false;
    }
    try (var channel = FileChannel.open(database, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Moves what is there of these into a folder of the next free number. */
  private boolean aside(Path folder, List<String> names) throws IOException {
    var there = names.stream().map(folder::resolve).filter(Files::exists).toList();
    if (there.isEmpty()) {
      return false;
    }
    var aside = Files.createDirectory(free(folder));
    for (var file : there) {
      Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      out.println(file + " -> " + aside);
    }
    return true;
  }

  private static Path free(Path folder) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> folder.resolve(ASIDE + n))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
  }
}
