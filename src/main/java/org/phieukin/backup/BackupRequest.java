package org.phieukin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.phieukin.backup.sealed.BackupKey;
import org.phieukin.site.OwnerOnly;

/**
 * A backup that a command asks of the server that runs; the passphrase stays with the command.
 *
 * @param id tells its progress from that of another one
 */
record BackupRequest(String id, Path target, BackupKey key) {
  private static final String ASKED = "backup-request";
  private static final String PROGRESS = "backup-progress";

  void leaveIn(Path data) throws IOException {
    OwnerOnly.write(data.resolve(ASKED), id + "\n" + target + "\n" + key.text() + "\n");
  }

  /** Whether one may lie there. */
  static boolean liesIn(Path data) {
    return Files.isRegularFile(data.resolve(ASKED));
  }

  /** Takes away what lies there; nothing where that is no such thing. */
  static Optional<BackupRequest> takeFrom(Path data) throws IOException {
    var lines = LeftFile.lines(data.resolve(ASKED));
    Files.deleteIfExists(data.resolve(ASKED));
    return lines.size() == 3
        ? BackupKey.parse(lines.get(2))
            .map(key -> new BackupRequest(lines.get(0), Path.of(lines.get(1)), key))
        : Optional.empty();
  }

  /** Takes it back, where nobody served it. */
  static void withdraw(Path data) throws IOException {
    Files.deleteIfExists(data.resolve(ASKED));
  }

  /** Says how far it is. */
  void say(Path data, String progress) throws IOException {
    OwnerOnly.write(data.resolve(PROGRESS), id + "\n" + progress + "\n");
  }

  /** One that a server had begun which is gone: nobody will finish it, and its command is told. */
  static void endUnfinished(Path data) throws IOException {
    var lines = LeftFile.lines(data.resolve(PROGRESS));
    if (lines.size() == 2 && lines.get(1).matches("\\d+")) {
      OwnerOnly.write(data.resolve(PROGRESS), lines.get(0) + "\nfailed\n");
    }
  }

  /** What the server has said of it last; empty where nothing yet. */
  String said(Path data) throws IOException {
    var lines = LeftFile.lines(data.resolve(PROGRESS));
    return lines.size() == 2 && lines.get(0).equals(id) ? lines.get(1) : "";
  }
}
