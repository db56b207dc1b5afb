package org.phieukin.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      var shared = SharedDatabase.of(environment);
      if (Beginning.inUse(data.resolve("phieukin.mv.db"))
          || (shared.isPresent() && shared.get().inUse())) {
        return RUNNING;
      }
      var moved = new ArrayList<>(shared.isPresent() ? shared.get().aside() : List.of());
      moved.addAll(Beginning.aside(data));
      moved.addAll(Beginning.aside(witness, slots.toList()));
      moved.forEach(out::println);
      return moved.isEmpty() ? NOTHING : DONE;
    } catch (IOException | SQLException e) {
      out.println(e.getMessage());
      return FAILED;
    }
  }
}
