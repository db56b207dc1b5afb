package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.phieukin.backup.sealed.Opening;
import org.phieukin.site.OwnerOnly;
import org.phieukin.witness.Beginning;
import org.phieukin.witness.SharedDatabase;
import org.phieukin.witness.Slots;
import org.phieukin.witness.WitnessFolder;
import org.phieukin.witness.Witnessed;

/**
 * {@code ./phieukin restore FILE}: puts a backup into the data folder and, where one is set, into
 * the PostgreSQL; what was there is moved aside. A witness that is there stays as it is. On a
 * machine that has none, the one of the backup comes with it, and two people say at the desk that
 * there is nothing newer.
 */
public final class RestoreCommand {
  private final InputStream in;
  private final PrintStream out;
  private final Map<String, String> environment;

  RestoreCommand(InputStream in, PrintStream out, Map<String, String> environment) {
    this.in = in;
    this.out = out;
    this.environment = environment;
  }

  /** Ends with 0 where everything is in its place. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, UTF_8);
    System.exit(new RestoreCommand(System.in, out, System.getenv()).run(List.of(arguments)));
  }

  /** The data folder, and the file. */
  int run(List<String> arguments) {
    if (arguments.size() != 2) {
      return Commands.MISUSED;
    }
    var data = Path.of(arguments.get(0)).toAbsolutePath();
    try {
      var shared = SharedDatabase.of(environment);
      if (Beginning.inUse(data.resolve("phieukin.mv.db")) || inUse(shared)) {
        return Commands.RUNNING;
      }
      OwnerOnly.makeFolder(data);
      return restore(data, shared, Path.of(arguments.get(1)));
    } catch (Opening.Closed e) {
      return e.wrongPassphrase() ? Commands.WRONG_PASSPHRASE : Commands.NO_BACKUP;
    } catch (IOException | SQLException | FlywayException e) {
      out.println(e.getMessage());
      return Commands.FAILED;
    }
  }

  private static boolean inUse(Optional<SharedDatabase> shared) throws SQLException {
    return shared.isPresent() && shared.get().inUse();
  }

  private int restore(Path data, Optional<SharedDatabase> shared, Path file)
      throws IOException, SQLException {
    var part = Files.createTempDirectory(data, "restore-");
    var database = FreshDatabase.of(shared, part);
    try (var opening = new Opening(Files.newInputStream(file), Commands.passphrase(in))) {
      var witnessed =
          new Restoring(part, database, percent -> out.println(percent + " %")).read(opening);
      database.place().forEach(out::println);
      Beginning.aside(data).forEach(out::println);
      try (Stream<Path> made = Files.list(part)) {
        for (var one : made.toList()) {
          place(one, data.resolve(one.getFileName()));
        }
      }
      OwnerOnly.sync(data);
      witness(data, witnessed);
      return Commands.DONE;
    } finally {
      delete(part);
      database.clear();
    }
  }

  /** Certificates that are there stay: the tablets of this room trust them. */
  private static void place(Path made, Path there) throws IOException {
    if (!Files.exists(there)) {
      Files.move(made, there, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void witness(Path data, Witnessed carried) {
    var set = Optional.ofNullable(environment.get("PHIEUKIN_WITNESS")).map(Path::of);
    var slots = new Slots(WitnessFolder.of(data, set, environment));
    if (slots.read().isEmpty()) {
      slots.write(carried.fromBackup());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
