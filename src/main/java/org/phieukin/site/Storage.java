package org.phieukin.site;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Whether the server can store what it is to acknowledge: tried by writing and syncing a page of a
 * file and a row of the database, whose content means nothing, at most once in a while.
 */
@ApplicationScoped
public class Storage {
  private static final Duration ONCE_IN = Duration.ofSeconds(10);
  private static final int PAGE = 4096;
  private static final int SECONDS = 5;
  private static final Set<StandardOpenOption> FRESH =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  @Inject PhieuKinConfig config;
  @Inject AgroalDataSource database;
  @Inject OnDisk disk;
  @Inject @Any Instance<Witnessing> witnesses;

  private final SecureRandom random = new SecureRandom();
  private final ReentrantLock trying = new ReentrantLock();
  private volatile Optional<Trouble> trouble = Optional.empty();
  private volatile long tried = System.nanoTime() - ONCE_IN.toNanos();

  /** What keeps it from storing anything; nothing where it can. */
  public Optional<Trouble> trouble() {
    boolean due = System.nanoTime() - tried >= ONCE_IN.toNanos();
    // Who comes while another one tries is told what was found before.
    if (due && trying.tryLock()) {
      try {
        found(tried());
      } finally {
        tried = System.nanoTime();
        trying.unlock();
      }
    }
    return trouble;
  }

  /**
   * What was found last. Only where that is a trouble it is tried again, so that it goes away by
   * itself and a page costs nothing where all is well.
   */
  Optional<Trouble> known() {
    return trouble.isPresent() && BlockingOperationControl.isBlockingAllowed()
        ? trouble()
        : trouble;
  }

  /** Somebody's request has failed from it. */
  void met(Trouble one, Throwable fault) {
    trouble = Optional.of(one);
    openAgain(fault);
  }

  /**
   * H2 closes itself where it cannot write, and would open again for a new connection; those that
   * the pool has stay closed, and are taken for good ones. Only then they go (decision 230).
   */
  private void openAgain(Throwable fault) {
    if (Trouble.closed(fault)) {
      database.flush(AgroalDataSource.FlushMode.GRACEFUL);
    }
  }

  private void found(Optional<Trouble> now) {
    if (!now.equals(trouble)) {
      now.ifPresentOrElse(
          one -> Log.error(one.sentence()), () -> Log.info("Everything can be stored again."));
      trouble = now;
    }
  }

  Optional<Trouble> tried() {
    try {
      for (var folder : folders()) {
        writeFile(folder.resolve("health.tmp"));
      }
      QuarkusTransaction.suspendingExisting().call(this::writeRow);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Trouble.of(e).orElse(Trouble.READ_ONLY));
    } catch (RuntimeException e) {
      openAgain(e);
      return Optional.of(Trouble.of(e).orElse(Trouble.DATABASE_AWAY));
    }
  }

  /** The data folder and those of the witnesses; a database in memory keeps nothing anywhere. */
  private List<Path> folders() {
    return disk.inMemory()
        ? List.of()
        : Stream.concat(
                Stream.of(config.data()),
                witnesses.stream().flatMap(witness -> witness.folder().stream()))
            .toList();
  }

  /** A file of its own each time: one that is there already needs no space. */
  private void writeFile(Path file) throws IOException {
    byte[] page = new byte[PAGE];
    random.nextBytes(page);
    Files.deleteIfExists(file);
    try (var channel = FileChannel.open(file, FRESH, OwnerOnly.file())) {
      channel.write(ByteBuffer.wrap(page));
      channel.force(false);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A number of chance: one that counts would date what lies beside it. */
  private boolean writeRow() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("UPDATE pulse SET beat = ?")) {
      statement.setQueryTimeout(SECONDS);
      statement.setLong(1, random.nextLong());
      statement.executeUpdate();
    }
    disk.sync();
    return true;
  }
}
