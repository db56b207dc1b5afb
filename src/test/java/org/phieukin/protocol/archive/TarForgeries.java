package org.phieukin.protocol.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Changed bytes: of headers, with their checksum fitted or not, of fillings, of any place. */
final class TarForgeries {
  private static final Reason[] ANY = {
    Reason.NOT_AN_ARCHIVE,
    Reason.MEMBER_NAME,
    Reason.MEMBER_HEADER,
    Reason.CUT_SHORT,
    Reason.PADDING,
    Reason.HEADER,
    Reason.TIME,
    Reason.HASH,
    Reason.UNFINISHED,
    Reason.LOOSE_DATA
  };

  private final byte[] honest;
  private final List<Forgery> all = new ArrayList<>();

  TarForgeries(Draft draft) {
    this.honest = draft.bytes();
  }

  List<Forgery> all() {
    List<Integer> headers = headers();
    for (int header : List.of(headers.get(0), headers.get(1), headers.get(headers.size() - 1))) {
      header(header);
    }
    lengths(headers);
    for (int i = 0; i < 60; i++) {
      int at = (int) ((long) honest.length * i / 60) + i;
      add("bit " + at, file -> file[at] ^= (byte) (1 << at % 8), ANY);
    }
    add(
        "a time of the whole archive that is not its header's",
        file -> {
          for (int at : headers) {
            put(file, at, Tar.TIME, "15301055376");
          }
        },
        Reason.TIME);
    return all;
  }

  private List<Integer> headers() {
    List<Integer> places = new ArrayList<>();
    int at = 0;
    while (at < honest.length) {
      places.add(at);
      long size = Long.parseLong(new String(honest, at + Tar.SIZE, Tar.DIGITS, US_ASCII), 8);
      at += (int) (Tar.BLOCK + Tar.padded(size));
    }
    return places;
  }

  private void header(int at) {
    for (int place :
        List.of(
            0, 20, 99, 103, 107, 108, 114, 116, 130, 135, 140, 147, 149, 154, 155, 156, 157, 257,
            300, 511)) {
      add("header %d, byte %d".formatted(at, place), file -> file[at + place] ^= 1, ANY);
      boolean fitting = place < 148 || place > 155;
      if (fitting) {
        add(
            "header %d, byte %d, checksum fitted".formatted(at, place),
            file -> {
              file[at + place] ^= 1;
              fit(file, at);
            },
            ANY);
      }
    }
    for (String time :
        List.of("00000000000", "15301055376", "1530105537 ", "-0000000001", "77777777777")) {
      add(
          "header %d, time %s".formatted(at, time),
          file -> put(file, at, Tar.TIME, time),
          Reason.TIME,
          Reason.MEMBER_HEADER);
    }
    for (String size :
        List.of(
            "00000000000",
            "00000000001",
            "77777777777",
            "37777777777",
            "-0000000001",
            "0000000001 ",
            "0x000000010")) {
      add("header %d, size %s".formatted(at, size), file -> put(file, at, Tar.SIZE, size), ANY);
    }
    add(
        "header %d, ustar".formatted(at),
        file -> put(file, at, 257, "ustar"),
        Reason.MEMBER_HEADER);
    add(
        "header %d, mode".formatted(at),
        file -> put(file, at, Tar.NAME, "0000755"),
        Reason.MEMBER_HEADER);
    add("header %d, a link".formatted(at), file -> put(file, at, 156, "1"), Reason.MEMBER_HEADER);
  }

  private void lengths(List<Integer> headers) {
    int end = honest.length;
    for (int cut : List.of(1, 511, 512, 513, 1024, end / 2, end - 512, end - 1, end)) {
      addFile("cut short by " + cut, Arrays.copyOf(honest, end - cut), ANY);
    }
    for (int more : List.of(1, 512, 1024, 10_240)) {
      addFile("zero bytes at the end: " + more, Arrays.copyOf(honest, end + more), ANY);
    }
    byte[] twice = Arrays.copyOf(honest, end * 2);
    System.arraycopy(honest, 0, twice, end, end);
    addFile("the archive twice", twice, ANY);
    for (int i = 0; i < headers.size() - 1; i++) {
      int last = headers.get(i + 1) - 1;
      if (honest[last] == 0) {
        add("filling before member " + (i + 1), file -> file[last] = 1, Reason.PADDING);
      }
      addFile(
          "without its first members, " + i,
          Arrays.copyOfRange(honest, headers.get(i + 1), end),
          ANY);
    }
    addFile("a compressed file", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}, ANY);
    addFile("a page", "<!doctype html>".repeat(100).getBytes(US_ASCII), ANY);
  }

  private static void put(byte[] file, int header, int place, String text) {
    System.arraycopy(text.getBytes(US_ASCII), 0, file, header + place, text.length());
    fit(file, header);
  }

  private static void fit(byte[] file, int header) {
    Arrays.fill(file, header + 148, header + 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < Tar.BLOCK; i++) {
      sum += file[header + i] & 0xff;
    }
    byte[] digits = "%06o\0 ".formatted(sum).getBytes(US_ASCII);
    System.arraycopy(digits, 0, file, header + 148, digits.length);
  }

  private void add(String name, Consumer<byte[]> change, Reason... reasons) {
    all.add(
        Forgery.of(
            name,
            () -> {
              byte[] file = honest.clone();
              change.accept(file);
              return file;
            },
            reasons));
  }

  private void addFile(String name, byte[] file, Reason... reasons) {
    all.add(Forgery.of(name, () -> file, reasons));
  }
}
