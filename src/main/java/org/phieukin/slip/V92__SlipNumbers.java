package org.phieukin.slip;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.phieukin.protocol.SlipNumber;

/**
 * Fills the numbers of slips that were made before they had a column. In Java, because a number is
 * cut from a SHA-256: H2 and PostgreSQL spell that differently, and one script set runs on both.
 * Rather than at every start, so that the column can be asked for by the next script.
 */
public class V92__SlipNumbers extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    var sql = "UPDATE slip SET slip_number = ? WHERE id = ?";
    try (var update = connection.prepareStatement(sql)) {
      for (var slip : numbers(connection).entrySet()) {
        update.setString(1, slip.getValue().value());
        update.setLong(2, slip.getKey());
        update.executeUpdate();
      }
    }
  }

  private static Map<Long, SlipNumber> numbers(Connection connection) throws SQLException {
    var numbers = new HashMap<Long, SlipNumber>();
    try (var query = connection.createStatement();
        var slips = query.executeQuery("SELECT id, credential FROM slip")) {
      while (slips.next()) {
        numbers.put(slips.getLong(1), SlipNumber.of(slips.getString(2)));
      }
    }
    return numbers;
  }
}
