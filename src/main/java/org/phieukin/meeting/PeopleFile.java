package org.phieukin.meeting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads a list of people from a file: CSV in UTF-8 or UTF-16, or an Excel workbook (.xlsx). */
final class PeopleFile {
  /** The largest file, and the most letters in one. */
  static final int MOST_BYTES = 2_000_000;

  /** Rows beyond these are not looked at: no list may be so long. */
  static final int MOST_ROWS = 2_000;

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
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(CleanWorkbook.of(file)))) {
      return new PeopleSheets<>(layout).read(workbook);
    } catch (CleanWorkbook.TooLarge e) {
      return PeopleTable.unread(RowFlaw.FILE_TOO_LARGE, "");
    } catch (IOException | RuntimeException e) {
      return PeopleTable.unread(RowFlaw.NOT_READABLE, "");
    }
  }
}
