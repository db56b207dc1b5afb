package org.phieukin.meeting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a list of people from a file: CSV in UTF-8 or UTF-16, or an Excel workbook (.xlsx). */
final class PeopleFile {
  /** The largest file, and what a workbook may grow to when it is unpacked. */
  static final int MOST_BYTES = 2_000_000;

  /** Rows beyond these are not looked at: no list may be so long. */
  static final int MOST_ROWS = 2_000;

  private static final int MOST_UNPACKED = 30_000_000;

  private PeopleFile() {}

  static <T> PeopleTable<T> read(byte[] file, Layout<T> layout) {
    if (file.length > MOST_BYTES) {
      return PeopleTable.unread(RowFlaw.FILE_TOO_LARGE, "");
    }
    byte[] head = Arrays.copyOf(file, 8);
    if (ReadableWorkbook.isOLE2Header(head)) {
      return PeopleTable.unread(RowFlaw.OLD_EXCEL, "");
    }
    return ReadableWorkbook.isOOXMLZipHeader(head) ? workbook(file, layout) : text(file, layout);
  }

  private static <T> PeopleTable<T> text(byte[] file, Layout<T> layout) {
    try {
      var text = decoded(file);
      return text.indexOf('\0') >= 0
          ? PeopleTable.unread(RowFlaw.NOT_UTF8, "")
          : PeopleText.read(text, layout);
    } catch (CharacterCodingException e) {
      return PeopleTable.unread(RowFlaw.NOT_UTF8, "");
    }
  }

  /** Strictly what the marks at the beginning say, UTF-8 where there are none. */
  private static String decoded(byte[] file) throws CharacterCodingException {
    if (starts(file, 0xef, 0xbb, 0xbf)) {
      return decoded(file, 3, StandardCharsets.UTF_8);
    }
    if (starts(file, 0xff, 0xfe)) {
      return decoded(file, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, 0xfe, 0xff)) {
      return decoded(file, 2, StandardCharsets.UTF_16BE);
    }
    return decoded(file, 0, StandardCharsets.UTF_8);
  }

  private static String decoded(byte[] file, int from, Charset charset)
      throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(file, from, file.length - from)).toString();
  }

  private static boolean starts(byte[] file, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= file.length || (file[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static <T> PeopleTable<T> workbook(byte[] file, Layout<T> layout) {
    if (unpacked(file) > MOST_UNPACKED) {
      return PeopleTable.unread(RowFlaw.FILE_TOO_LARGE, "");
    }
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        var stream = workbook.getFirstSheet().openStream()) {
      List<TableRow> rows = stream.limit(MOST_ROWS).map(PeopleFile::row).toList();
      return PeopleReader.read(rows, PeopleReader.text(rows), layout);
    } catch (IOException | RuntimeException e) {
      return PeopleTable.unread(RowFlaw.NOT_READABLE, "");
    }
  }

  private static TableRow row(Row row) {
    var cells = new String[row.getCellCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.getOptionalCell(i).map(cell -> cell.getText()).orElse("");
    }
    return new TableRow(row.getRowNum(), Arrays.asList(cells));
  }

  /** How large a workbook would become; a small file can hold a very large one. */
  private static long unpacked(byte[] file) {
    long sum = 0;
    byte[] buffer = new byte[65_536];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        for (int n = zip.read(buffer); n >= 0 && sum <= MOST_UNPACKED; n = zip.read(buffer)) {
          sum += n;
        }
      }
    } catch (IOException e) {
      // The reader of the workbook finds out, and says so.
    }
    return sum;
  }
}
