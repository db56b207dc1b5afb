package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.phieukin.backup.rows.Refill;
import org.phieukin.site.OwnerOnly;
import org.phieukin.witness.Slots;
import org.phieukin.witness.Witnessed;

/** Makes the files of a data folder from what a backup carries. */
final class Restoring {
  private static final Pattern NAMES =
      Pattern.compile(
          "phieukin\\.secret|backup\\.key|certificates/(authority|server)\\.pem"
              + "|boxes/[1-9A-Za-z]{14,24}\\.key");
  private static final Pattern MANIFEST =
      Pattern.compile(Content.FORM + "\nversion (\\d+)\nrows (\\d+)\n");

  private final Path into;
  private final FreshDatabase database;
  private final IntConsumer done;
  private String version = "";
  private int rows;
  private Optional<Witnessed> witnessed = Optional.empty();
  private boolean whole;

  /**
   * Makes them in this folder, which is empty.
   *
   * @param database takes the rows
   * @param done is told how many percent are read
   */
  Restoring(Path into, FreshDatabase database, IntConsumer done) {
    this.into = into;
    this.database = database;
    this.done = done;
  }

  /** Reads all of it. @return what was witnessed when it was made */
  Witnessed read(InputStream content) throws IOException, SQLException {
    var zip = new ZipInputStream(content);
    for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      take(part.getName(), zip);
    }
    // To its end, for only there it shows that nothing was cut off.
    content.transferTo(java.io.OutputStream.nullOutputStream());
    if (!whole) {
      throw new IOException("a part is missing");
    }
    return witnessed.orElseThrow(() -> new IOException("the witness is missing"));
  }

  private void take(String name, ZipInputStream zip) throws IOException, SQLException {
    switch (name) {
      case Content.MANIFEST -> manifest(new String(zip.readAllBytes(), UTF_8));
      case Content.WITNESS -> witnessed = Slots.carried(zip.readAllBytes());
      case Content.ROWS -> rows(staysOpen(zip));
      default -> file(name, zip.readAllBytes());
    }
  }

  private void manifest(String text) throws IOException {
    var found = MANIFEST.matcher(text);
    if (!found.matches()) {
      throw new IOException("made by a version that this one does not know");
    }
    version = found.group(1);
    rows = Integer.parseInt(found.group(2));
  }

  private void file(String name, byte[] bytes) throws IOException {
    var inside = name.startsWith(Content.FILES) ? name.substring(Content.FILES.length()) : "";
    if (!NAMES.matcher(inside).matches()) {
      throw new IOException("a file that does not belong into a backup");
    }
    var file = into.resolve(inside);
    OwnerOnly.makeFolder(file.getParent());
    OwnerOnly.write(file, bytes);
  }

  /**
   * The scripts up to the backup's, on an empty database as a first start runs them; later ones run
   * at the next start, as after any upgrade.
   */
  private void rows(InputStream from) throws IOException, SQLException {
    database.scripts().locations("classpath:db/migration").target(version).load().migrate();
    try (var connection = database.connect()) {
      var percents = new Percents(done);
      int read =
          new Refill(connection)
              .read(from, now -> percents.accept((int) (100L * now / Math.max(1, rows))));
      if (read != rows) {
        throw new IOException("rows are missing");
      }
      database.kept(connection);
    }
    whole = true;
  }

  private static InputStream staysOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
