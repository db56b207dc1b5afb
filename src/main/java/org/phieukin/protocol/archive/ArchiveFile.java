package org.phieukin.protocol.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.phieukin.protocol.Hashes;

/** The bytes of an archive, of which only those are in memory that are read just now (§13). */
public interface ArchiveFile {
  /** How many there are. */
  long size();

  /** Some of them; there are as many. For several threads at once. */
  byte[] read(long from, int length);

  /** Bytes that are in memory anyhow. */
  static ArchiveFile of(byte[] bytes) {
    return new ArchiveFile() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public byte[] read(long from, int length) {
        return Arrays.copyOfRange(bytes, (int) from, (int) from + length);
      }
    };
  }

  /**
   * An open file.
   *
   * @throws IOException if even its size is not told
   */
  static ArchiveFile of(FileChannel channel) throws IOException {
    long size = channel.size();
    return new ArchiveFile() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public byte[] read(long from, int length) {
        return readFully(channel, from, length);
      }
    };
  }

  private static byte[] readFully(FileChannel channel, long from, int length) {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, from + buffer.position()) < 0) {
          throw new IOException("the file became shorter");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.array();
  }

  /** SHA256hex of a part, piece by piece. */
  default String sha256Hex(long from, long length) {
    int most = 1 << 16;
    long pieces = (length + most - 1) / most;
    Stream<ByteBuffer> all =
        LongStream.range(0, pieces)
            .mapToObj(
                i ->
                    ByteBuffer.wrap(
                        read(from + i * most, (int) Math.min(most, length - i * most))));
    return Hashes.sha256Hex(all);
  }
}
