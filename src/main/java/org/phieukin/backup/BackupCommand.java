package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.phieukin.backup.sealed.BackupKey;
import org.phieukin.protocol.Uuid;
import org.phieukin.witness.Beginning;
import org.phieukin.witness.SharedDatabase;
import org.phieukin.witness.Slots;
import org.phieukin.witness.WitnessFolder;
import org.phieukin.witness.Witnessed;

/**
 * {@code ./phieukin backup FILE}: asks the server that runs for a backup and shows how far it is;
 * where none runs, it makes the backup itself.
 */
public final class BackupCommand {
  private static final int LOOK_MILLISECONDS = 200;
  private static final int LOOKS_UNTIL_SERVED = 300;

  private final InputStream in;
  private final PrintStream out;
  private final Map<String, String> environment;
  private final Optional<SharedDatabase> shared;
  private final int rounds;

  BackupCommand(InputStream in, PrintStream out, Map<String, String> environment, int rounds) {
    this.in = in;
    this.out = out;
    this.environment = environment;
    shared = SharedDatabase.of(environment);
    this.rounds = rounds;
  }

  /** Ends with 0 where the file is whole on the disk. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, UTF_8);
    var command = new BackupCommand(System.in, out, System.getenv(), BackupKey.ROUNDS);
    System.exit(command.run(List.of(arguments)));
  }

  /** The data folder, and the file. */
  int run(List<String> arguments) {
    if (arguments.size() != 2) {
      return Commands.MISUSED;
    }
    var data = Path.of(arguments.get(0)).toAbsolutePath();
    var target = Path.of(arguments.get(1)).toAbsolutePath();
    if (!Files.isDirectory(data) || !Files.isDirectory(target.getParent())) {
      return Commands.NO_FOLDER;
    }
    try {
      var key = key(data);
      if (key.isEmpty()) {
        return Commands.SHORT;
      }
      return alone(data) ? make(data, target, key.get()) : ask(data, target, key.get());
    } catch (IOException | SQLException e) {
      out.println(e.getMessage());
      return Commands.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Commands.FAILED;
    }
  }

  /** Whether no server runs on the database, which is there. */
  private boolean alone(Path data) throws IOException, SQLException {
    if (shared.isPresent()) {
      return !shared.get().inUse();
    }
    var database = data.resolve("phieukin.mv.db");
    return Files.exists(database) && !Beginning.inUse(database);
  }

  private Connection database(Path data) throws SQLException {
    var url = "jdbc:h2:file:" + data.resolve("phieukin") + ";WRITE_DELAY=0;IFEXISTS=TRUE";
    return shared.isPresent()
        ? shared.get().connect()
        : DriverManager.getConnection(url, "sa", "sa");
  }

  /** The one that was set, or one of the passphrase that is typed. */
  private Optional<BackupKey> key(Path data) throws IOException {
    var set = BackupKeyFile.in(data);
    if (set.isPresent()) {
      return set;
    }
    char[] passphrase = Commands.passphrase(in);
    return passphrase.length < Commands.SHORTEST
        ? Optional.empty()
        : Optional.of(BackupKey.of(passphrase, rounds));
  }

  private int ask(Path data, Path target, BackupKey key) throws IOException, InterruptedException {
    var request = new BackupRequest(Uuid.random(new SecureRandom()), target, key);
    request.leaveIn(data);
    var shown = new Percents(percent -> out.println(percent + " %"));
    var said = "";
    for (int looks = 0; said.matches("|\\d+"); looks++) {
      if (said.isEmpty() && looks > LOOKS_UNTIL_SERVED) {
        BackupRequest.withdraw(data);
        return Commands.NOT_SERVED;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
      said = request.said(data);
      if (said.matches("\\d+")) {
        shown.accept(Integer.parseInt(said));
      }
    }
    return said.equals("done") ? Commands.DONE : Commands.FAILED;
  }

  private int make(Path data, Path target, BackupKey key) throws IOException, SQLException {
    var witness =
        WitnessFolder.of(
            data,
            Optional.ofNullable(environment.get("PHIEUKIN_WITNESS")).map(Path::of),
            environment);
    var witnessed = new Slots(witness).read().orElse(Witnessed.NOTHING);
    var secret = Optional.ofNullable(environment.get("PHIEUKIN_SECRET"));
    var shown = new Percents(percent -> out.println(percent + " %"));
    new BackupFile(target)
        .write(
            key,
            to -> {
              try (var database = database(data)) {
                new Content(data, secret, witnessed).write(database, to, shown);
                database.rollback();
              }
            });
    return Commands.DONE;
  }
}
