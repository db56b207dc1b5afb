package org.phieukin.witness;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.phieukin.protocol.Hashes;

/** Where the witness of a data folder lies. */
public final class WitnessFolder {
  private static final int LETTERS = 12;

  private WitnessFolder() {}

  /**
   * The folder that is set, or one in the account's state folder that is named after where the data
   * folder lies: copied back or emptied, that is still its witness.
   *
   * @throws IllegalStateException where it lies in the data folder, with which it would be put back
   */
  public static Path of(Path data, Optional<Path> set, Map<String, String> environment) {
    var folder = data.toAbsolutePath().normalize();
    var witness =
        set.orElseGet(() -> state(environment).resolve(id(folder))).toAbsolutePath().normalize();
    if (witness.startsWith(folder)) {
      throw new IllegalStateException(
          "phieukin.witness (PHIEUKIN_WITNESS): "
              + witness
              + " lies in the data folder and would be put back with it. Choose a folder outside.");
    }
    return witness;
  }

  private static Path state(Map<String, String> environment) {
    var set = environment.getOrDefault("XDG_STATE_HOME", "");
    var state = set.isEmpty() ? Path.of(home(environment), ".local", "state") : Path.of(set);
    return state.resolve("phieukin");
  }

  private static String home(Map<String, String> environment) {
    return environment.getOrDefault("HOME", System.getProperty("user.home"));
  }

  private static String id(Path data) {
    return Hashes.sha256Hex("phieukin-data|" + data).substring(0, LETTERS);
  }
}
