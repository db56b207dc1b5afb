package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.phieukin.backup.rows.Rows;
import org.phieukin.witness.Slots;
import org.phieukin.witness.Witnessed;

/**
 * What a backup carries: what was witnessed, the server's secret, the keys of open boxes,
 * certificates, and every row.
 *
 * @param secret where it is set and lies in no file
 * @param witnessed read before the rows are: it never knows more than they do
 */
record Content(Path data, Optional<String> secret, Witnessed witnessed) {
  /** The first line of the first part. */
  static final String FORM = "phieukin-content 1";

  static final String MANIFEST = "manifest";
  static final String WITNESS = "witness";
  static final String ROWS = "rows";
  static final String FILES = "files/";
  static final String SECRET = "phieukin.secret";
  private static final String BOXES = "boxes";

  /** Writes all of it. @param done is told how many percent are written */
  void write(Connection database, OutputStream out, IntConsumer done)
      throws IOException, SQLException {
    var boxes = boxes();
    var rows = new Rows(database);
    int all = rows.number();
    var zip = new ZipOutputStream(out);
    part(
        zip,
        MANIFEST,
        (FORM + "\nversion " + rows.version() + "\nrows " + all + "\n").getBytes(UTF_8));
    part(zip, WITNESS, Slots.carried(witnessed));
    if (secret.isPresent()) {
      part(zip, FILES + SECRET, (secret.get() + "\n").getBytes(UTF_8));
    } else {
      file(zip, data.resolve(SECRET));
    }
    for (var poll : rows.openPolls()) {
      var key = Path.of(BOXES, poll + ".key");
      var kept = Optional.ofNullable(boxes.get(key.toString()));
      byte[] bytes = kept.isPresent() ? kept.get() : read(data.resolve(key));
      if (bytes.length > 0) {
        part(zip, FILES + BOXES + "/" + poll + ".key", bytes);
      }
    }
    for (var name :
        List.of("certificates/authority.pem", "certificates/server.pem", "backup.key")) {
      file(zip, data.resolve(name));
    }
    zip.putNextEntry(new ZipEntry(ROWS));
    rows.write(staysOpen(zip), now -> done.accept((int) (100L * now / Math.max(1, all))));
    zip.closeEntry();
    zip.finish();
  }

  /** A box may be closed, and its key gone, before its row is read: read first, chosen later. */
  private Map<String, byte[]> boxes() throws IOException {
    var folder = data.resolve(BOXES);
    var found = new TreeMap<String, byte[]>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> keys = Files.list(folder)) {
        for (var key : keys.filter(one -> one.toString().endsWith(".key")).toList()) {
          found.put(data.relativize(key).toString(), read(key));
        }
      }
    }
    return found;
  }

  private static byte[] read(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private void file(ZipOutputStream zip, Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      part(zip, FILES + data.relativize(file).toString().replace('\\', '/'), read(file));
    }
  }

  private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** The rows are a part among others. */
  private static OutputStream staysOpen(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() {}
    };
  }
}
