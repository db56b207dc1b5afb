package org.phieukin.access.reset;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.phieukin.access.NewPassword;

/**
 * {@code ./phieukin reset-password [ACCOUNT]}: beside a server that runs, or before it starts. It
 * prints the new password and nothing else; the launcher has the words.
 */
public final class ResetPasswordCommand {
  static final int DONE = 0;
  static final int MISUSED = 2;
  static final int NO_FOLDER = 3;

  private final PrintStream out;
  private final int cost;

  /**
   * @param cost how often the hash is hashed again, as a power of two
   */
  ResetPasswordCommand(PrintStream out, int cost) {
    this.out = out;
    this.cost = cost;
  }

  /** Ends with 0 where the server will take it, 2 for wrong words, 3 without its data folder. */
  public static void main(String[] arguments) {
    var command =
        new ResetPasswordCommand(new PrintStream(System.out, true, UTF_8), LeftPassword.COST);
    System.exit(command.run(List.of(arguments)));
  }

  /** The data folder, and the account. */
  int run(List<String> arguments) {
    if (arguments.size() != 2 || !LeftPassword.nameFits(arguments.get(1))) {
      return MISUSED;
    }
    try {
      var folder = Path.of(arguments.get(0));
      return Files.isDirectory(folder) ? leave(folder, arguments.get(1)) : NO_FOLDER;
    } catch (IOException | InvalidPathException e) {
      return NO_FOLDER;
    }
  }

  private int leave(Path folder, String username) throws IOException {
    var password = NewPassword.random();
    new LeftPassword(username, BcryptUtil.bcryptHash(password, cost)).leaveIn(folder);
    out.println(password);
    return DONE;
  }
}
