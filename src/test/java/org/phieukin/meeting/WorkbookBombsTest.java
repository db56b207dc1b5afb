package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small workbooks that ask for very much: refused before anything is made of them. */
class WorkbookBombsTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";

  /** The parts of a good workbook of one line. */
  private static Map<String, String> good() throws IOException {
    var parts = new LinkedHashMap<String, String>();
    byte[] whole = PeopleFileTest.workbook(List.of(List.of("Lê Thành Đô", "Phó Bí thư")));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    var types = parts.get("[Content_Types].xml");
    var prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    var more =
        "<Override PartName=\"/"
            + STRINGS
            + "\" ContentType=\""
            + prefix
            + "sharedStrings+xml\"/>"
            + "<Override PartName=\"/"
            + STYLES
            + "\" ContentType=\""
            + prefix
            + "styles+xml\"/>";
    parts.put("[Content_Types].xml", types.replace("</Types>", more + "</Types>"));
    parts.put(STRINGS, "<sst><si><t>Bí thư</t></si></sst>");
    parts.put(STYLES, "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
    return parts;
  }

  private static byte[] packed(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static PeopleTable<PersonDetails> with(String part, String content) throws IOException {
    var parts = good();
    parts.put(part, content);
    byte[] file = packed(parts);
    assertThat(file).hasSizeLessThan(200_000);
    return PeopleFile.read(file, Layout.PEOPLE);
  }

  private static void refused(PeopleTable<PersonDetails> table, RowFlaw flaw) {
    assertThat(table.people()).isEmpty();
    assertThat(table.problems())
        .extracting(PeopleTable.Problem::row, PeopleTable.Problem::flaw)
        .containsExactly(tuple(0, flaw));
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  @Test
  void the_workbook_that_the_bombs_are_made_from_is_good() throws IOException {
    assertThat(PeopleFile.read(packed(good()), Layout.PEOPLE).people())
        .containsExactly(new PersonDetails("Lê Thành Đô", "Phó Bí thư"));
  }

  @ParameterizedTest
  @CsvSource({STRINGS + ",<si><t>x</t></si>", STYLES + ",<xf numFmtId='0'/>", SHEET + ",<row/>"})
  void very_many_small_parts_are_too_much(String part, String one) throws IOException {
    refused(with(part, "<x>" + one.repeat(2_000_000) + "</x>"), RowFlaw.FILE_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZ1", "AAAA1", "A12345678", "a1", "1A", "", "A", "XFD-1"})
  void a_cell_that_lies_where_no_cell_is_asks_for_no_memory(String at) throws IOException {
    refused(
        with(SHEET, sheet("<row r=\"1\"><c r=\"" + at + "\"><v>1</v></c></row>")),
        RowFlaw.FILE_TOO_LARGE);
  }

  @Test
  void the_last_column_in_every_row_takes_no_more_than_the_first() throws IOException {
    var row = "<row><c t=\"inlineStr\"><is><t>An NUMBER</t></is></c><c r=\"XFDNUMBER\"/></row>";
    var rows = new StringBuilder();
    for (int n = 1; n <= 150; n++) {
      rows.append(row.replace("NUMBER", "" + n));
    }
    assertThat(with(SHEET, sheet(rows.toString())).people()).hasSize(150);
  }

  @Test
  void one_long_text_in_very_many_cells_is_too_much() throws IOException {
    var parts = good();
    parts.put(STRINGS, "<sst><si><t>" + "x".repeat(1_500_000) + "</t></si></sst>");
    parts.put(SHEET, sheet("<row><c t=\"s\"><v>0</v></c></row>".repeat(2_000)));
    refused(PeopleFile.read(packed(parts), Layout.PEOPLE), RowFlaw.FILE_TOO_LARGE);
  }

  @Test
  void very_many_cells_formulas_and_parts_are_too_much() throws IOException {
    refused(
        with(SHEET, sheet("<row>" + "<c/>".repeat(300_001) + "</row>")), RowFlaw.FILE_TOO_LARGE);
    var formula = "<c><f t=\"array\" ref=\"A1:B2\">1</f></c>";
    refused(with(SHEET, sheet("<row>" + formula.repeat(501) + "</row>")), RowFlaw.FILE_TOO_LARGE);
    var parts = good();
    for (int n = 0; n < 300; n++) {
      parts.put("xl/" + n + ".bin", "");
    }
    refused(PeopleFile.read(packed(parts), Layout.PEOPLE), RowFlaw.FILE_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><worksheet>&c;</worksheet>",
        "<worksheet><sheetData><row r=\"99999999999999\"><c/></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c s=\"99999999999\"/></row></sheetData></worksheet>",
        "<worksheet><sheetData><row>",
        "no xml"
      })
  void what_cannot_be_read_is_said_so(String sheet) throws IOException {
    refused(with(SHEET, sheet), RowFlaw.NOT_READABLE);
  }

  @Test
  void of_two_workbooks_in_one_file_the_same_is_looked_at_and_read() throws IOException {
    byte[] good = packed(good());
    var parts = good();
    parts.put(SHEET, sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"/></row>"));
    byte[] bad = packed(parts);
    refused(PeopleFile.read(joined(good, bad), Layout.PEOPLE), RowFlaw.FILE_TOO_LARGE);
    assertThat(PeopleFile.read(joined(bad, good), Layout.PEOPLE).people())
        .containsExactly(new PersonDetails("Lê Thành Đô", "Phó Bí thư"));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
