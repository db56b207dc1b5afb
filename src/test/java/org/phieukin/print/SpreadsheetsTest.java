package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.phieukin.report.Percent;

/** The files that spreadsheets open. */
class SpreadsheetsTest {
  private static final Sheet SHEET =
      new Sheet(
          "Kết quả",
          List.of("Số TT", "Họ và tên", "Tỷ lệ"),
          List.of(
              List.of(1, "Lò Văn Phương", Percent.of(42, 45)),
              List.of(2, "=1+1", Percent.of(45, 45))));

  @Test
  void xlsx_keeps_numbers_as_numbers_and_texts_as_texts() throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(Spreadsheets.xlsx(SHEET)))) {
      var sheet = book.getFirstSheet();
      assertThat(sheet.getName()).isEqualTo("Kết quả");
      var rows = sheet.read();
      assertThat(rows.get(0).getCellText(1)).isEqualTo("Họ và tên");
      assertThat(rows.get(1).getCellText(1)).isEqualTo("Lò Văn Phương");
      assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("93.33"));
      assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(2).getCellText(1)).isEqualTo("=1+1");
    }
  }

  @Test
  void csv_has_a_byte_order_mark_decimal_commas_and_no_formula() {
    assertThat(Spreadsheets.csv(SHEET))
        .isEqualTo("\ufeffSố TT;Họ và tên;Tỷ lệ\r\n1;Lò Văn Phương;93,33\r\n2;'=1+1;100,00\r\n");
  }
}
