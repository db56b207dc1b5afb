package org.phieukin.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;

/** What the desk says of backups: when the last one was made, and what is wrong with the next. */
@Named("backups")
@ApplicationScoped
public class LastBackup {
  private static final String NOTE = "last-backup";
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject Clock clock;

  private volatile Optional<BackupTrouble> trouble = Optional.empty();

  /** Whether there is anything to say: a database in memory has no backups. */
  public boolean shown() {
    return !disk.inMemory();
  }

  /** When the last one was made, in the time of the meeting; empty where none was. */
  public String when() {
    try {
      var note = note();
      return Files.exists(note)
          ? LOCAL.format(Instant.parse(Files.readString(note).strip()).atZone(clock.getZone()))
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of those that are made by themselves; empty where none are. */
  public String folder() {
    return config.backup().folder().map(Path::toString).orElse("");
  }

  /** What keeps the next one from being made. */
  public Optional<BackupTrouble> trouble() {
    return trouble;
  }

  void met(Optional<BackupTrouble> met) {
    trouble = met;
  }

  void made() throws IOException {
    if (shown()) {
      LeftFile.leave(note(), clock.instant() + "\n");
    }
  }

  private Path note() {
    return config.data().resolve(NOTE);
  }
}
