package org.phieukin.backup.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPublicKey;
import java.util.Arrays;

/** What is written to it lies sealed in a file, once it was closed. */
public class Sealing extends OutputStream {
  /** The first line of the file. */
  static final String FIRST = "phieukin-backup 1";

  private final OutputStream file;
  private final Chunks chunks;
  private final byte[] piece = new byte[Chunks.SIZE];
  private int filled;
  private boolean closed;

  /** Begins a file for whoever knows the passphrase of this key. */
  public Sealing(OutputStream file, BackupKey key) throws IOException {
    this.file = file;
    try {
      var once = KeyPairGenerator.getInstance("X25519").generateKeyPair();
      var point = ((XECPublicKey) once.getPublic()).getU();
      var header = FIRST + "\n" + key.text() + "\n" + point + "\n";
      chunks = new Chunks(BackupKey.agree(once.getPrivate(), key.publicKey()), header);
      file.write(header.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      if (filled == piece.length) {
        flushPiece(false);
      }
      int now = Math.min(piece.length - filled, from + length - at);
      System.arraycopy(bytes, at, piece, filled, now);
      filled += now;
      at += now;
    }
  }

  private void flushPiece(boolean last) throws IOException {
    try {
      file.write(chunks.seal(Arrays.copyOf(piece, filled), last));
      filled = 0;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      flushPiece(true);
      end(file);
    }
  }

  /** What is done with the file once all is written to it. */
  protected void end(OutputStream out) throws IOException {
    out.close();
  }
}
