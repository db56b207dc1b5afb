package org.phieukin.protocol.archive;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a recount found, in one line that can be copied to another machine and compared there; the
 * browser's verifier writes the same.
 *
 * @param uuid of the election
 * @param file SHA-256 of the whole file
 * @param election SHA-256 of the election
 * @param credentials SHA-256 of the list of credentials
 * @param tally SHA-256 of the encrypted tally
 * @param last the archive's final fingerprint
 * @param result the numbers, in the archive's own spelling
 */
public record ReportLine(
    String uuid,
    String file,
    String election,
    String credentials,
    String tally,
    String last,
    String result) {
  private static final String MARK = "phieukin-verified|1";
  private static final String HASH = "\\|([0-9a-f]{64})";
  private static final Pattern FORM =
      Pattern.compile(
          "phieukin-verified\\|1\\|([1-9A-Za-z]{14,64})"
              + HASH.repeat(5)
              + "\\|(\\{\"result\":\\[[0-9,\\[\\]]{2,100000}]})");

  /** Of a verified archive. */
  public static ReportLine of(ArchiveReport report) {
    ArchiveReport.Prints prints = report.prints();
    return new ReportLine(
        report.parameters().election().uuid(),
        prints.file().sha256Hex(),
        prints.election().sha256Hex(),
        prints.credentials().sha256Hex(),
        prints.tally().sha256Hex(),
        prints.last().sha256Hex(),
        report.result().json());
  }

  /** Reads a line that somebody copied; empty if it is none. */
  public static Optional<ReportLine> parse(String line) {
    var parts = FORM.matcher(line.strip());
    return parts.matches()
        ? Optional.of(
            new ReportLine(
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4),
                parts.group(5),
                parts.group(6),
                parts.group(7)))
        : Optional.empty();
  }

  /** The line. */
  public String text() {
    return String.join("|", MARK, uuid, file, election, credentials, tally, last, result);
  }
}
