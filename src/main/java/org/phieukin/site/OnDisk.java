package org.phieukin.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What only an embedded database in a file needs; with any other, nothing happens here. */
@ApplicationScoped
public class OnDisk {
  private static final String FILE = "jdbc:h2:file:";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private Optional<FileChannel> file = Optional.empty();

  /**
   * Asks the disk to keep what has been committed: H2 alone does not, and its own {@code CHECKPOINT
   * SYNC} first writes what others are in the middle of (decision 263).
   *
   * @throws UncheckedIOException where the disk does not
   */
  public void sync() {
    try {
      var open = file();
      if (open.isPresent()) {
        open.get().force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stays open: closing any channel of a file gives up H2's own lock on it, on some systems. */
  private synchronized Optional<FileChannel> file() throws IOException {
    // A thread that is interrupted meanwhile closes it.
    if (file.filter(FileChannel::isOpen).isEmpty() && inFile()) {
      file = Optional.of(FileChannel.open(beside("mv.db").orElseThrow(), StandardOpenOption.WRITE));
    }
    return file;
  }

  /** A file beside that of the database, with this ending; none where the database has no file. */
  public Optional<Path> beside(String ending) {
    return inFile()
        ? Optional.of(Path.of(url.substring(FILE.length()).replaceFirst(";.*", "") + "." + ending))
        : Optional.empty();
  }

  /** Whether the database is one that serves this server alone. */
  public boolean embedded() {
    return url.startsWith("jdbc:h2:");
  }

  /** Whether the database forgets everything when the server stops. */
  public boolean inMemory() {
    return url.startsWith("jdbc:h2:mem:");
  }

  private boolean inFile() {
    return url.startsWith(FILE);
  }
}
