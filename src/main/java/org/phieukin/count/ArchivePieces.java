package org.phieukin.count;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Puts what is written into the database, piece by piece: none stays in memory. */
class ArchivePieces extends OutputStream {
  private final String pollUuid;
  private final MessageDigest digest = sha256();
  private final byte[] piece = new byte[ArchivePiece.MOST_BYTES];
  private int filled;
  private int place;
  private int bytes;

  ArchivePieces(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] written, int from, int length) {
    digest.update(written, from, length);
    bytes += length;
    int at = from;
    while (at < from + length) {
      int part = Math.min(piece.length - filled, from + length - at);
      System.arraycopy(written, at, piece, filled, part);
      filled += part;
      at += part;
      if (filled == piece.length) {
        store();
      }
    }
  }

  private void store() {
    var row = new ArchivePiece(pollUuid, place, Arrays.copyOf(piece, filled));
    row.persistAndFlush();
    ArchivePiece.getEntityManager().detach(row);
    place++;
    filled = 0;
  }

  /** Stores the last piece; SHA-256 of all of them. */
  String finish() {
    if (filled > 0) {
      store();
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** How many bytes were written. */
  int bytes() {
    return bytes;
  }
}
