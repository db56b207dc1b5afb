package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/**
 * How the commands of backups end, and how they are told a passphrase: by their input, in a line.
 */
final class Commands {
  static final int DONE = 0;
  static final int MISUSED = 2;
  static final int RUNNING = 3;
  static final int NO_FOLDER = 4;
  static final int FAILED = 5;
  static final int NOT_SERVED = 6;
  static final int SHORT = 7;
  static final int WRONG_PASSPHRASE = 8;
  static final int NO_BACKUP = 9;

  /** The fewest letters that a passphrase has. */
  static final int SHORTEST = 12;

  private Commands() {}

  static char[] passphrase(InputStream in) throws IOException {
    var line = new BufferedReader(new InputStreamReader(in, UTF_8)).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
