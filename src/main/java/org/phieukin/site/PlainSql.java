package org.phieukin.site;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Plain statements in the transaction under way, for what every ballot asks: no entity is loaded,
 * watched or compared. What the transaction has changed in entities is not written first, so this
 * is for rows that it has not changed.
 */
public final class PlainSql {
  private PlainSql() {}

  /** Reads what is asked of a row. */
  public interface Row<T> {
    /** Of the row where the cursor stands. */
    T read(ResultSet row) throws SQLException;
  }

  /**
   * The first row that a query finds.
   *
   * @param sql with a question mark for each value
   * @throws jakarta.persistence.PersistenceException where the database refuses
   */
  public static <T> Optional<T> first(String sql, Row<T> reader, Object... values) {
    return Panache.getSession()
        .doReturningWork(
            connection -> {
              try (var statement = prepared(connection, sql, values);
                  var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
              }
            });
  }

  /** Whether a query finds anything. */
  public static boolean any(String sql, Object... values) {
    return first(sql, row -> true, values).isPresent();
  }

  /**
   * Changes rows.
   *
   * @return how many
   * @throws jakarta.persistence.PersistenceException where the database refuses
   */
  public static int change(String sql, Object... values) {
    return Panache.getSession()
        .doReturningWork(
            connection -> {
              try (var statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
              }
            });
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int n = 0; n < values.length; n++) {
      statement.setObject(n + 1, values[n]);
    }
    return statement;
  }
}
