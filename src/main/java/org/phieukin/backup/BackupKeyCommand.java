package org.phieukin.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.phieukin.backup.sealed.BackupKey;

/**
 * {@code ./phieukin backup-key}: sets the passphrase by which backups are opened. The data folder
 * gets the public half alone.
 */
public final class BackupKeyCommand {
  private final InputStream in;
  private final int rounds;

  BackupKeyCommand(InputStream in, int rounds) {
    this.in = in;
    this.rounds = rounds;
  }

  /** Ends with 0 where it is set, 7 where the passphrase is too short. */
  public static void main(String[] arguments) {
    var command = new BackupKeyCommand(System.in, BackupKey.ROUNDS);
    System.exit(command.run(List.of(arguments)));
  }

  /** The data folder. */
  int run(List<String> arguments) {
    if (arguments.size() != 1) {
      return Commands.MISUSED;
    }
    var data = Path.of(arguments.get(0));
    if (!Files.isDirectory(data)) {
      return Commands.NO_FOLDER;
    }
    try {
      char[] passphrase = Commands.passphrase(in);
      if (passphrase.length < Commands.SHORTEST) {
        return Commands.SHORT;
      }
      BackupKeyFile.set(data, BackupKey.of(passphrase, rounds));
      return Commands.DONE;
    } catch (IOException e) {
      return Commands.FAILED;
    }
  }
}
