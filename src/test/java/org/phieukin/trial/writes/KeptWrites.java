package org.phieukin.trial.writes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 (scheme {@code kept:}) of which each write is kept, in the order in which they came.
 */
public final class KeptWrites extends FilePathWrapper {
  private static final List<Change> CHANGES = new ArrayList<>();

  /** Bytes written at a place; none where the file was cut off there. */
  record Change(long place, byte[] bytes, boolean cut) {
    /** The file after it. */
    byte[] on(byte[] file) {
      if (cut) {
        return Arrays.copyOf(file, (int) place);
      }
      var changed = Arrays.copyOf(file, (int) Math.max(file.length, place + bytes.length));
      System.arraycopy(bytes, 0, changed, (int) place, bytes.length);
      return changed;
    }
  }

  /** How many there are since they were taken last. */
  static int number() {
    synchronized (CHANGES) {
      return CHANGES.size();
    }
  }

  /** What has been written since this was asked last. */
  static List<Change> taken() {
    synchronized (CHANGES) {
      var all = List.copyOf(CHANGES);
      CHANGES.clear();
      return all;
    }
  }

  @Override
  public String getScheme() {
    return "kept";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel real;

    Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public int write(ByteBuffer from, long place) throws IOException {
      byte[] bytes = new byte[from.remaining()];
      from.duplicate().get(bytes);
      synchronized (CHANGES) {
        int written = real.write(from, place);
        CHANGES.add(new Change(place, Arrays.copyOf(bytes, written), false));
        return written;
      }
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      synchronized (CHANGES) {
        real.truncate(size);
        CHANGES.add(new Change(size, new byte[0], true));
      }
    }

    @Override
    public int read(ByteBuffer to, long place) throws IOException {
      return real.read(to, place);
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public void force(boolean metadata) throws IOException {
      real.force(metadata);
    }

    @Override
    public FileLock tryLock(long place, long size, boolean shared) throws IOException {
      return real.tryLock(place, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
