package org.phieukin.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The published tables of real votes (their sources are named in the files). */
public final class Published {
  private Published() {}

  public static List<CSVRecord> rows(String name) {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (var in = Published.class.getResourceAsStream("/published/" + name);
        var csv = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
