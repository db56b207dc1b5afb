package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.meeting.PeopleTable.Problem;

class PeopleFileTest {
  private static final PersonDetails DO =
      new PersonDetails("Lê Thành Đô", "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh");
  private static final PersonDetails CUONG = new PersonDetails("Trần Quốc Cường", "Bí thư Tỉnh ủy");

  private static PeopleTable<PersonDetails> file(byte[] file) {
    return PeopleFile.read(file, Layout.PEOPLE);
  }

  private static PeopleTable<PersonDetails> utf8(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lê Thành Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\nTrần Quốc Cường;Bí thư Tỉnh ủy\n",
        "\ufeffHọ và tên;Chức vụ\r\nLê Thành Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\r\n"
            + "Trần Quốc Cường;Bí thư Tỉnh ủy",
        "STT,HỌ VÀ TÊN,CHỨC VỤ\n1,Lê Thành Đô,\"Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\"\n"
            + "2,Trần Quốc Cường,Bí thư Tỉnh ủy\n",
        "Số TT\tHọ tên\tChức danh, đơn vị\n1\tLê Thành Đô\tPhó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\n"
            + "\n \t \t \n2\tTrần Quốc Cường\tBí thư Tỉnh ủy\n",
        "Position;No.;Full name\nPhó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh;1;Lê Thành Đô\n"
            + "Bí thư Tỉnh ủy;2;Trần Quốc Cường",
        "1;Lê Thành Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\n2;Trần Quốc Cường;Bí thư Tỉnh ủy",
        "TỈNH ỦY ĐIỆN BIÊN;;\nDANH SÁCH;;\n;;\nTT;Họ và tên;Chức vụ;Ghi chú\n"
            + "1;Lê Thành Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh;x\n2;Trần Quốc Cường;Bí thư Tỉnh ủy;",
        "  Lê   Thành\u00a0Đô ; \"Phó Bí thư Tỉnh ủy,\nChủ tịch UBND tỉnh\"\n"
            + "\"Trần Quốc Cường\";\"Bí thư Tỉnh ủy\"",
      })
  void names_and_positions_are_found_however_they_are_laid_out(String text) {
    var table = utf8(text);
    assertThat(table.problems()).isEmpty();
    assertThat(table.people()).containsExactly(DO, CUONG);
  }

  @Test
  void what_is_no_character_is_no_part_of_a_name() {
    var text = "Lê\ufffe Thành\uffff Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\ufdd0";
    assertThat(utf8(text).people()).containsExactly(DO);
    assertThat(file(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).people())
        .containsExactly(DO);
  }

  @Test
  void decomposed_letters_are_composed() {
    var apart = Normalizer.normalize("Lê Thành Đô;Phó Bí thư", Normalizer.Form.NFD);
    assertThat(utf8(apart).people())
        .containsExactly(new PersonDetails("Lê Thành Đô", "Phó Bí thư"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf_16_with_its_mark_is_read(String charset) {
    var bytes =
        "\ufeffHọ và tên\tChức vụ\nTrần Quốc Cường\tBí thư Tỉnh ủy"
            .getBytes(Charset.forName(charset));
    assertThat(file(bytes).people()).containsExactly(CUONG);
  }

  @Test
  void names_alone_are_a_list_too() {
    assertThat(utf8("Nguyễn Văn A\nTrần Thị B").people())
        .containsExactly(
            new PersonDetails("Nguyễn Văn A", ""), new PersonDetails("Trần Thị B", ""));
  }

  @Test
  void other_encodings_are_refused_and_not_guessed() {
    assertThat(file("Trần Quốc Cường".getBytes(StandardCharsets.UTF_16LE)).problems())
        .extracting(Problem::flaw)
        .containsExactly(RowFlaw.NOT_UTF8);
    assertThat(file(new byte[] {'L', (byte) 0xea, ';', 'x'}).problems())
        .extracting(Problem::flaw)
        .containsExactly(RowFlaw.NOT_UTF8);
  }

  @Test
  void every_bad_row_is_named_by_its_place_in_the_file() {
    var table = utf8("Họ và tên;Chức vụ\n\nA;x\n;Bí thư\nB;y\nA;x\n" + "C".repeat(121) + ";z\n");
    assertThat(table.problems())
        .containsExactly(
            new Problem(4, RowFlaw.NAME_MISSING),
            new Problem(6, RowFlaw.LISTED_BEFORE),
            new Problem(7, RowFlaw.NAME_TOO_LONG));
    assertThat(table.text()).contains("Bí thư");
    assertThat(utf8("A,Phó Bí thư,Chủ tịch\nB,x").problems())
        .containsExactly(new Problem(1, RowFlaw.TOO_MANY_COLUMNS));
    assertThat(utf8("A;x\nB;\"y\nC;z").problems())
        .containsExactly(new Problem(2, RowFlaw.QUOTES_WRONG));
  }

  @Test
  void two_hundred_people_are_taken_and_one_more_is_not() {
    var many =
        IntStream.rangeClosed(1, 200).mapToObj(n -> "Người " + n).collect(Collectors.joining("\n"));
    assertThat(utf8(many).problems()).isEmpty();
    assertThat(utf8(many + "\nNgười 201").problems())
        .containsExactly(new Problem(0, RowFlaw.TOO_MANY_PEOPLE));
  }

  @Test
  void nothing_is_not_a_list() {
    assertThat(utf8("  \n").problems()).containsExactly(new Problem(0, RowFlaw.NOTHING_SENT));
    assertThat(utf8("Họ và tên;Chức vụ\n").problems())
        .containsExactly(new Problem(0, RowFlaw.NOBODY_LISTED));
  }

  @Test
  void a_workbook_is_read_and_shown_as_text() throws IOException {
    var table =
        file(
            workbook(
                List.of(
                    List.of("Danh sách", "", ""),
                    List.of("STT", "Họ và tên", "Chức vụ"),
                    List.of("1", DO.name(), DO.post()),
                    List.of("2", CUONG.name(), CUONG.post()))));
    assertThat(table.problems()).isEmpty();
    assertThat(table.people()).containsExactly(DO, CUONG);
    assertThat(PeopleText.read(table.text(), Layout.PEOPLE).people()).containsExactly(DO, CUONG);
  }

  @Test
  void what_only_looks_like_a_workbook_is_refused() {
    assertThat(file(new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5}).problems())
        .extracting(Problem::flaw)
        .containsExactly(RowFlaw.NOT_READABLE);
    byte[] old = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    assertThat(file(old).problems()).extracting(Problem::flaw).containsExactly(RowFlaw.OLD_EXCEL);
    assertThat(file(new byte[PeopleFile.MOST_BYTES + 1]).problems())
        .extracting(Problem::flaw)
        .containsExactly(RowFlaw.FILE_TOO_LARGE);
  }

  @Test
  void a_small_file_that_unpacks_to_a_very_large_one_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(new byte[40_000_000]);
    }
    assertThat(file(bytes.toByteArray()).problems())
        .extracting(Problem::flaw)
        .containsExactly(RowFlaw.FILE_TOO_LARGE);
  }

  /** The least that is a workbook: one sheet with inline strings. */
  static byte[] workbook(List<List<String>> rows) throws IOException {
    var sheet = new StringBuilder();
    for (var row : rows) {
      sheet.append("<row>");
      row.forEach(
          cell -> sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
      sheet.append("</row>");
    }
    var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    var pack = "http://schemas.openxmlformats.org/package/2006/";
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      write(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + pack
              + "content-types\"><Default"
              + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
              + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
              + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      write(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + pack
              + "relationships\"><Relationship"
              + " Id=\"r1\" Type=\""
              + office
              + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
              + "</Relationships>");
      write(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      write(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + pack
              + "relationships\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      write(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheet + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lê Thành Đô;UBND tỉnh;A1\nĐỗ Thị Ẩm;;B2",
        "STT;Số ghế;Họ và tên;Đơn vị công tác\n1;A1;Lê Thành Đô;UBND tỉnh\n2;B2;Đỗ Thị Ẩm;",
        "Seat,Full name,Unit,Note\nA1,Lê Thành Đô,UBND tỉnh,x\nB2,Đỗ Thị Ẩm,,\n",
      })
  void a_roll_has_units_and_seats_however_they_are_laid_out(String text) {
    var table = PeopleText.read(text, Layout.ROLL);
    assertThat(table.problems()).isEmpty();
    assertThat(table.people())
        .containsExactly(
            new DelegateDetails("Lê Thành Đô", "UBND tỉnh", "A1"),
            new DelegateDetails("Đỗ Thị Ẩm", "", "B2"));
  }
}
