package org.phieukin.backup;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The commands as the launcher runs them, at a cheap price for the passphrase. */
public final class TestBackups {
  private static final int CHEAP = 100;
  private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

  private TestBackups() {}

  private static ByteArrayInputStream typed(String passphrase) {
    return new ByteArrayInputStream((passphrase + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Sets the passphrase of a data folder. */
  public static int key(Path data, String passphrase) {
    return new BackupKeyCommand(typed(passphrase), CHEAP).run(List.of(data.toString()));
  }

  /** {@code ./phieukin backup}; how it ends. */
  public static int backup(
      Path data, Map<String, String> environment, Path file, String passphrase) {
    return new BackupCommand(typed(passphrase), NOWHERE, environment, CHEAP)
        .run(List.of(data.toString(), file.toString()));
  }

  /** {@code ./phieukin restore}; how it ends. */
  public static int restore(
      Path data, Map<String, String> environment, Path file, String passphrase) {
    return new RestoreCommand(typed(passphrase), System.out, environment)
        .run(List.of(data.toString(), file.toString()));
  }
}
