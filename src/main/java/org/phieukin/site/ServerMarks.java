package org.phieukin.site;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** The few things that the database knows of its server; a mark is set once. */
@ApplicationScoped
public class ServerMarks {
  @Inject AgroalDataSource database;

  /** What stands under a name. */
  public Optional<String> find(String name) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("SELECT content FROM server_mark WHERE name = ?")) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say what it knows of its server", e);
    }
  }

  /** Sets a mark; of two servers that do at once, the first one's stays. */
  public void set(String name, String content) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement("INSERT INTO server_mark VALUES (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, content);
      insert.executeUpdate();
    } catch (SQLException e) {
      if (find(name).isEmpty()) {
        throw new IllegalStateException("The database cannot be marked", e);
      }
    }
  }
}
