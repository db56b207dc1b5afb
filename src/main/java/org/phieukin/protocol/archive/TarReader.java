package org.phieukin.protocol.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Takes a file apart; whatever a writer would not have written to the byte is refused (§13). */
final class TarReader {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(data|event)\\.json");
  private static final Pattern OCTAL = Pattern.compile("[0-7]{11}");
  private static final Pattern HEADER =
      Pattern.compile("\\{\"version\":1,\"timestamp\":\"(0|[1-9][0-9]{0,9})\"}");
  private static final long LARGEST = 1L << 30;
  private static final String FIRST = "BELENIOS";

  private final ArchiveFile file;
  private long at;
  private long time;

  private TarReader(ArchiveFile file) {
    this.file = file;
  }

  /** What a file holds. */
  record Contents(long timestamp, List<Member> members) {}

  static Contents read(ArchiveFile file) {
    return new TarReader(file).contents();
  }

  private Contents contents() {
    Member first = member(FIRST);
    var header = HEADER.matcher(first.unnamedText());
    if (!header.matches()) {
      throw new ArchiveRefused(Reason.HEADER);
    }
    if (time != Long.parseLong(header.group(1))) {
      throw new ArchiveRefused(Reason.TIME, FIRST);
    }
    List<Member> members = new ArrayList<>();
    while (at < file.size()) {
      long before = time;
      Member member = member("");
      if (time != before) {
        throw new ArchiveRefused(Reason.TIME, member.name());
      }
      members.add(member);
    }
    return new Contents(time, members);
  }

  /** The member that begins here; with a name that is given, or one of data and events. */
  private Member member(String wanted) {
    if (file.size() - at < Tar.BLOCK) {
      throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE);
    }
    byte[] found = file.read(at, Tar.BLOCK);
    String name = text(found, 0, Tar.NAME).replaceFirst("\0*$", "");
    if (wanted.isEmpty() ? !NAME.matcher(name).matches() : !name.equals(wanted)) {
      throw new ArchiveRefused(wanted.isEmpty() ? Reason.MEMBER_NAME : Reason.NOT_AN_ARCHIVE);
    }
    long size = octal(found, Tar.SIZE);
    time = octal(found, Tar.TIME);
    if (!Arrays.equals(Tar.header(name, size, time), found)) {
      throw new ArchiveRefused(Reason.MEMBER_HEADER, name);
    }
    return body(name, size);
  }

  private Member body(String name, long size) {
    long from = at + Tar.BLOCK;
    long end = from + Tar.padded(size);
    if (end > file.size() || size > LARGEST) {
      throw new ArchiveRefused(Reason.CUT_SHORT, name);
    }
    if (!Tar.isZero(file.read(from + size, (int) (end - from - size)))) {
      throw new ArchiveRefused(Reason.PADDING, name);
    }
    at = end;
    return new Member(name, file, from, (int) size);
  }

  private static long octal(byte[] header, int place) {
    String digits = text(header, place, Tar.DIGITS);
    if (!OCTAL.matcher(digits).matches()) {
      throw new ArchiveRefused(Reason.MEMBER_HEADER);
    }
    return Long.parseLong(digits, 8);
  }

  private static String text(byte[] header, int place, int length) {
    return new String(header, place, length, ISO_8859_1);
  }
}
