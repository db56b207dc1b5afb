package org.phieukin.site.onewriter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Whoever has seen a part of a commit sees all of it from then on. */
class NothingOlderTest {
  private static final int COMMITS = 400;

  /** The more there are, the longer a commit takes. */
  private static final int ENTRIES = 100;

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void who_sees_a_new_entry_sees_the_head_that_came_with_it() throws Exception {
    var driver = new OneWriterDriver();
    var pool = Executors.newFixedThreadPool(3);
    try (var writer = driver.connect(url, new Properties());
        var statement = writer.createStatement()) {
      statement.execute("CREATE TABLE head (height INT)");
      statement.execute("CREATE TABLE entry (height INT PRIMARY KEY)");
      statement.execute("INSERT INTO head VALUES (0)");
      var readers = new ArrayList<Callable<Integer>>();
      for (int n = 0; n < 3; n++) {
        var reader = driver.connect(url, new Properties());
        readers.add(() -> older(reader));
      }
      var found = readers.stream().map(pool::submit).toList();
      write(writer);
      over.set(true);
      for (var one : found) {
        assertThat(one.get()).isZero();
      }
      statement.execute("SHUTDOWN");
    } finally {
      over.set(true);
      pool.shutdownNow();
    }
  }

  private static void write(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var entry = connection.prepareStatement("INSERT INTO entry VALUES (?)");
        var head = connection.prepareStatement("UPDATE head SET height = ?")) {
      for (int n = 1; n <= COMMITS; n++) {
        for (int one = 1; one <= ENTRIES; one++) {
          entry.setInt(1, (n - 1) * ENTRIES + one);
          entry.executeUpdate();
        }
        head.setInt(1, n * ENTRIES);
        head.executeUpdate();
        connection.commit();
      }
    }
  }

  /** How often it met an entry beyond a head that had been read before and was the same after. */
  private int older(Connection connection) throws SQLException {
    int older = 0;
    connection.setAutoCommit(false);
    try (var head = connection.prepareStatement("SELECT height FROM head");
        var beyond = connection.prepareStatement("SELECT count(*) FROM entry WHERE height > ?")) {
      while (!over.get()) {
        int before = number(head);
        beyond.setInt(1, before);
        boolean more = number(beyond) > 0;
        older += more && number(head) == before ? 1 : 0;
        connection.commit();
      }
    }
    return older;
  }

  private static int number(PreparedStatement query) throws SQLException {
    try (var rows = query.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
