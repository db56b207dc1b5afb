package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.phieukin.OnPostgres;

/** The same where several servers share a database, in which nobody reads them. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class NotesOnPostgresTest extends NotesTest {
  private static final Note<String> KIND = Note.ofTheDay("a secret test", String.class);

  @Inject AgroalDataSource database;

  @Test
  void neither_name_nor_text_of_a_note_stands_in_its_row() throws SQLException {
    notes.keep(KIND, "its name", "its text");
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT name || sealed FROM server_note")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain("its name", "its text", "secret test");
      }
    }
    assertThat(notes.find(KIND, "its name")).contains("its text");
  }
}
