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
  private static final String FIRST = "BELENIOS";

  private final byte[] file;
  private int at;
  private long time;

  private TarReader(byte[] file) {
    this.file = file;
  }

  /** What a file holds. */
  record Contents(long timestamp, List<Member> members) {}

  static Contents read(byte[] file) {
    return new TarReader(file).contents();
  }

  private Contents contents() {
    Member first = member(FIRST);
    var header = HEADER.matcher(first.text());
    if (!header.matches()) {
      throw new ArchiveRefused(Reason.HEADER);
    }
    if (time != Long.parseLong(header.group(1))) {
      throw new ArchiveRefused(Reason.TIME, FIRST);
    }
    List<Member> members = new ArrayList<>();
    while (at < file.length) {
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
    if (file.length - at < Tar.BLOCK) {
      throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE);
    }
    String name = text(0, Tar.NAME).replaceFirst("\0*$", "");
    if (wanted.isEmpty() ? !NAME.matcher(name).matches() : !name.equals(wanted)) {
      throw new ArchiveRefused(wanted.isEmpty() ? Reason.MEMBER_NAME : Reason.NOT_AN_ARCHIVE);
    }
    long size = octal(Tar.SIZE);
    time = octal(Tar.TIME);
    byte[] header = Tar.header(name, size, time);
    if (!Arrays.equals(header, 0, Tar.BLOCK, file, at, at + Tar.BLOCK)) {
      throw new ArchiveRefused(Reason.MEMBER_HEADER, name);
    }
    return body(name, size);
  }

  private Member body(String name, long size) {
    int from = at + Tar.BLOCK;
    long end = from + Tar.padded(size);
    if (end > file.length) {
      throw new ArchiveRefused(Reason.CUT_SHORT, name);
    }
    if (!Tar.isZero(file, from + (int) size, (int) end)) {
      throw new ArchiveRefused(Reason.PADDING, name);
    }
    at = (int) end;
    return new Member(name, file, from, (int) size);
  }

  private long octal(int place) {
    String digits = text(place, Tar.DIGITS);
    if (!OCTAL.matcher(digits).matches()) {
      throw new ArchiveRefused(Reason.MEMBER_HEADER);
    }
    return Long.parseLong(digits, 8);
  }

  private String text(int place, int length) {
    return new String(file, at + place, length, ISO_8859_1);
  }
}
