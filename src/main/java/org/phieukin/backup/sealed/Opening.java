package org.phieukin.backup.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;

/** Reads what {@link Sealing} wrote; whatever was changed or cut off anywhere ends it. */
public final class Opening extends InputStream {
  private static final int LONGEST_LINE = 400;

  private final BufferedInputStream file;
  private final Chunks chunks;
  private byte[] piece = new byte[0];
  private int at;
  private boolean last;

  /** Why a file does not open. */
  public static final class Closed extends IOException {
    private final boolean passphrase;

    Closed(boolean passphrase) {
      super(passphrase ? "another passphrase" : "no backup, or damaged");
      this.passphrase = passphrase;
    }

    /** Whether it is a backup that another passphrase opens. */
    public boolean wrongPassphrase() {
      return passphrase;
    }
  }

  /**
   * Begins to read.
   *
   * @throws Closed where it is no backup, or one of another passphrase
   */
  public Opening(InputStream file, char[] passphrase) throws IOException {
    this.file = new BufferedInputStream(file, Chunks.SIZE);
    var first = line();
    var keyLine = line();
    var point = line();
    var key = BackupKey.parse(keyLine).orElseThrow(() -> new Closed(false));
    if (!first.equals(Sealing.FIRST) || !point.matches("\\d{1,78}")) {
      throw new Closed(false);
    }
    try {
      var own = key.open(passphrase).orElseThrow(() -> new Closed(true));
      var spec = new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(point));
      var once = KeyFactory.getInstance("X25519").generatePublic(spec);
      var header = first + "\n" + keyLine + "\n" + point + "\n";
      chunks = new Chunks(BackupKey.agree(own, once), header);
    } catch (GeneralSecurityException e) {
      throw new Closed(false);
    }
  }

  private String line() throws IOException {
    var text = new ByteArrayOutputStream();
    for (int one = file.read(); one != '\n'; one = file.read()) {
      if (one < 0 || text.size() > LONGEST_LINE) {
        throw new Closed(false);
      }
      text.write(one);
    }
    return text.toString(UTF_8);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (at == piece.length && !last) {
      nextPiece();
    }
    if (at == piece.length) {
      return -1;
    }
    int now = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, from, now);
    at += now;
    return now;
  }

  private void nextPiece() throws IOException {
    byte[] sealed = file.readNBytes(Chunks.SIZE + Chunks.TAG);
    if (sealed.length < Chunks.TAG) {
      throw new Closed(false);
    }
    file.mark(1);
    last = file.read() < 0;
    if (!last) {
      file.reset();
    }
    try {
      piece = chunks.open(sealed, last);
      at = 0;
    } catch (GeneralSecurityException e) {
      throw new Closed(false);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
