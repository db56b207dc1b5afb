package org.phieukin.backup.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** One value of a row, in a form of its own kind. */
final class Cell {
  private static final int NULL = 0;
  private static final int TEXT = 1;
  private static final int BYTES = 2;
  private static final int NUMBER = 3;
  private static final int YES_OR_NO = 4;
  private static final int DAY = 5;
  private static final int LONGEST = 1 << 26;

  private Cell() {}

  static void write(DataOutputStream out, Object content) throws IOException {
    if (content == null) {
      out.writeByte(NULL);
    } else if (content instanceof byte[] bytes) {
      out.writeByte(BYTES);
      write(out, bytes);
    } else if (content instanceof Boolean yes) {
      out.writeByte(YES_OR_NO);
      out.writeBoolean(yes);
    } else if (content instanceof Long || content instanceof Integer) {
      out.writeByte(NUMBER);
      out.writeLong(((Number) content).longValue());
    } else if (content instanceof Date || content instanceof String) {
      out.writeByte(content instanceof Date ? DAY : TEXT);
      write(out, content.toString().getBytes(UTF_8));
    } else {
      throw new IOException("a kind of value that backups do not know: " + content.getClass());
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads one and gives it to a statement. */
  static void read(DataInputStream in, PreparedStatement insert, int place)
      throws IOException, SQLException {
    switch (in.readByte()) {
      case NULL -> insert.setNull(place, Types.NULL);
      case TEXT -> insert.setString(place, text(in));
      case BYTES -> insert.setBytes(place, bytes(in));
      case NUMBER -> insert.setLong(place, in.readLong());
      case YES_OR_NO -> insert.setBoolean(place, in.readBoolean());
      case DAY -> insert.setDate(place, Date.valueOf(text(in)));
      default -> throw new IOException("a kind of value that this version does not know");
    }
  }

  static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a value of impossible length");
    }
    return in.readNBytes(length);
  }
}
