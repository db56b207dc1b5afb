package org.phieukin.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Lists of people as files and as pasted text. */
final class Lists {
  private Lists() {}

  static PeopleTable<PersonDetails> people(String text) {
    return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8), Layout.PEOPLE);
  }

  static PeopleTable<DelegateDetails> roll(String text) {
    return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8), Layout.ROLL);
  }

  /** A workbook with these cells on its first sheet. */
  static byte[] workbook(List<List<String>> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Danh sách");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    return bytes.toByteArray();
  }
}
