package org.phieukin.trial.writes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.phieukin.postgres.Trees;
import org.phieukin.site.onewriter.OneWriterDriver;

/**
 * A database file as it stood after each single write to it, while eight connections write and
 * sync: opened as after a kill at that moment. Not part of the suite: {@code ./phieukin trial
 * writes}.
 */
class WritesTrial {
  private static final int THREADS = 8;
  private static final int EACH = Integer.getInteger("trial.commits", 200);
  private static final String SETTINGS =
      ";WRITE_DELAY=0;LOCK_TIMEOUT=1000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  /** In each transaction one row more in either table, and in the sum. */
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE slip (id INT PRIMARY KEY, name VARCHAR(40) UNIQUE)",
          "CREATE TABLE ballot (id INT PRIMARY KEY, name VARCHAR(40) UNIQUE, body VARCHAR(999))",
          "CREATE TABLE turnout (thread INT PRIMARY KEY, n INT)");

  private final Path folder = Path.of("target", "trials", "writes").toAbsolutePath();
  private final AtomicInteger ids = new AtomicInteger();

  @Test
  void a_file_is_whole_after_each_write() throws Exception {
    FilePath.register(new KeptWrites());
    look("H2 alone and its CHECKPOINT SYNC", new org.h2.Driver(), "CHECKPOINT SYNC");
    int faults = look("one writer at a time", new OneWriterDriver(), "SELECT 1");
    assertThat(faults).isZero();
  }

  /** Writes, then opens every state of the file. @return how many were not whole */
  private int look(String how, Driver driver, String sync) throws Exception {
    Trees.remove(folder);
    Files.createDirectories(folder);
    byte[] base;
    int voting;
    try (var first = open(driver, "kept:" + folder.resolve("a"))) {
      for (var table : TABLES) {
        run(first, table);
      }
      base = Files.readAllBytes(folder.resolve("a.mv.db"));
      KeptWrites.taken();
      write(driver, sync);
      voting = KeptWrites.number();
    }
    return count(how, base, KeptWrites.taken(), voting);
  }

  private void write(Driver driver, String sync) throws Exception {
    var pool = Executors.newFixedThreadPool(THREADS);
    try {
      var all = new ArrayList<Callable<Void>>();
      for (int n = 0; n < THREADS; n++) {
        int thread = n;
        all.add(() -> write(driver, sync, thread));
      }
      for (var one : pool.invokeAll(all)) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Void write(Driver driver, String sync, int thread) throws SQLException {
    try (var connection = open(driver, "kept:" + folder.resolve("a"));
        var syncing = open(driver, "kept:" + folder.resolve("a"));
        var slip = connection.prepareStatement("INSERT INTO slip VALUES (?, ?)");
        var ballot =
            connection.prepareStatement("INSERT INTO ballot VALUES (?, ?, repeat('b', 500))");
        var turnout =
            connection.prepareStatement("UPDATE turnout SET n = n + 1 WHERE thread = " + thread)) {
      run(connection, "INSERT INTO turnout VALUES (" + thread + ", 0)");
      connection.setAutoCommit(false);
      for (int n = 0; n < EACH; n++) {
        int id = ids.incrementAndGet();
        var name = UUID.randomUUID().toString();
        for (var one : List.of(slip, ballot)) {
          one.setInt(1, id);
          one.setString(2, name);
          one.executeUpdate();
        }
        turnout.executeUpdate();
        connection.commit();
        run(syncing, sync);
      }
      return null;
    }
  }

  private int count(String how, byte[] base, List<KeptWrites.Change> changes, int voting)
      throws Exception {
    int torn = 0;
    int broken = 0;
    byte[] file = base;
    for (var change : changes) {
      file = change.on(file);
      try {
        torn += whole(file) ? 0 : 1;
      } catch (SQLException e) {
        broken++;
      }
    }
    System.out.printf(
        "TRIAL writes: %s: of %d states of the file, %d of them of its closing, %d held a part of a"
            + " transaction, and %d could not be read or written%n",
        how, changes.size(), changes.size() - voting, torn, broken);
    return torn + broken;
  }

  /** Whether every way of counting tells the same, and all can be written. */
  private boolean whole(byte[] file) throws IOException, SQLException {
    Files.write(folder.resolve("b.mv.db"), file);
    try (var connection = open(new org.h2.Driver(), folder.resolve("b").toString())) {
      int slips = number(connection, "SELECT count(*) FROM slip");
      boolean whole =
          slips == number(connection, "SELECT count(*) FROM ballot")
              && slips == number(connection, "SELECT coalesce(sum(n), 0) FROM turnout")
              && slips == number(connection, rows("slip"))
              && slips == number(connection, rows("ballot"));
      run(connection, "UPDATE slip SET name = name || 'x'");
      run(connection, "UPDATE ballot SET name = name || 'x'");
      run(connection, "UPDATE turnout SET n = n + 1");
      return whole;
    }
  }

  /** All rows, found by the index of their names. */
  private static String rows(String table) {
    return "SELECT count(id || name) FROM " + table + " WHERE name >= ''";
  }

  private static Connection open(Driver driver, String file) throws SQLException {
    return driver.connect("jdbc:h2:file:" + file + SETTINGS, new Properties());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
