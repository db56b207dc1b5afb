package org.phieukin.slip;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.BeforeScript;

/**
 * Fills the numbers of slips that were made before V91 gave them a column; V93 asks for them.
 * Rather than at every start, so that a script can ask.
 */
public final class NumbersOfOldSlips extends BeforeScript {
  /** As the platform makes it. */
  public NumbersOfOldSlips() {
    super("93");
  }

  @Override
  protected void compute(Connection database) throws SQLException {
    var sql = "UPDATE slip SET slip_number = ? WHERE id = ?";
    try (var update = database.prepareStatement(sql)) {
      for (var slip : numbers(database).entrySet()) {
        update.setString(1, slip.getValue().value());
        update.setLong(2, slip.getKey());
        update.executeUpdate();
      }
    }
  }

  private static Map<Long, SlipNumber> numbers(Connection database) throws SQLException {
    var numbers = new HashMap<Long, SlipNumber>();
    try (var query = database.createStatement();
        var slips = query.executeQuery("SELECT id, credential FROM slip")) {
      while (slips.next()) {
        numbers.put(slips.getLong(1), SlipNumber.of(slips.getString(2)));
      }
    }
    return numbers;
  }
}
