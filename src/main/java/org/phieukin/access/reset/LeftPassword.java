package org.phieukin.access.reset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.phieukin.site.OwnerOnly;

/**
 * The hash of a new password, as it lies in the data folder until the server takes it.
 *
 * @param hash by bcrypt, as the database keeps it
 */
record LeftPassword(String username, String hash) {
  /** How often the hash is hashed again, as a power of two. */
  static final int COST = 12;

  private static final String FILE = "new-password";
  private static final long LONGEST = 200;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,29}");
  private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

  static boolean nameFits(String username) {
    return NAME.matcher(username).matches();
  }

  /** Leaves it, whole or not at all, readable by the server's account alone. */
  void leaveIn(Path folder) throws IOException {
    OwnerOnly.write(folder.resolve(FILE), username + "\n" + hash + "\n");
  }

  /** Whether one may lie there. */
  static boolean liesIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
  }

  /** Takes away what lies there; empty where that is no such thing. */
  static Optional<LeftPassword> takeFrom(Path folder) throws IOException {
    var file = folder.resolve(FILE);
    var lines = Files.size(file) > LONGEST ? List.<String>of() : Files.readAllLines(file, US_ASCII);
    Files.delete(file);
    return lines.size() == 2 && nameFits(lines.get(0)) && BCRYPT.matcher(lines.get(1)).matches()
        ? Optional.of(new LeftPassword(lines.get(0), lines.get(1)))
        : Optional.empty();
  }
}
