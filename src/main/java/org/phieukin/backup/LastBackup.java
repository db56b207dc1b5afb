package org.phieukin.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.phieukin.site.OnDisk;
import org.phieukin.site.OwnerOnly;
import org.phieukin.site.PhieuKinConfig;

/**
 * What the desk says of backups: when the last one was made, how far the one under way is, and what
 * is wrong with the next.
 */
@ApplicationScoped
public class LastBackup {
  private static final String NOTE = "last-backup";
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject Clock clock;

  private volatile Optional<BackupTrouble> trouble = Optional.empty();
  private volatile Optional<Integer> underWay = Optional.empty();

  /**
   * How it stands.
   *
   * @param shown whether there is anything to say: a database in memory has no backups
   * @param when the last one was made, in the time of the meeting; empty where none was
   * @param folder of those that are made by themselves; empty where none are
   * @param underWay how many percent of one are written just now; empty where none is being made
   * @param trouble what keeps the next one from being made
   */
  public record View(
      boolean shown,
      String when,
      String folder,
      Optional<Integer> underWay,
      Optional<BackupTrouble> trouble) {}

  /** How it stands now. */
  public View view() {
    var folder = config.backup().folder().map(Path::toString).orElse("");
    return new View(!disk.inMemory(), disk.inMemory() ? "" : when(), folder, underWay, trouble);
  }

  private String when() {
    try {
      var note = note();
      return Files.exists(note)
          ? LOCAL.format(Instant.parse(Files.readString(note).strip()).atZone(clock.getZone()))
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void met(Optional<BackupTrouble> met) {
    trouble = met;
  }

  void at(int percent) {
    underWay = Optional.of(percent);
  }

  void ended() {
    underWay = Optional.empty();
  }

  void made() throws IOException {
    if (!disk.inMemory()) {
      OwnerOnly.write(note(), clock.instant() + "\n");
    }
  }

  private Path note() {
    return config.data().resolve(NOTE);
  }
}
