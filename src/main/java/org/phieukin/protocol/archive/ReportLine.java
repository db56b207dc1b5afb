package org.phieukin.protocol.archive;

import java.util.Optional;
import java.util.regex.MatchResult;
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
 * @param ballots how many count
 * @param slips how many credentials there are
 * @param result the numbers, in the archive's own spelling
 */
public record ReportLine(
    String uuid,
    String file,
    String election,
    String credentials,
    String tally,
    String last,
    int ballots,
    int slips,
    String result) {
  private static final String MARK = "phieukin-verified|2";
  private static final String NUMBER = "\\|(0|[1-9][0-9]{0,8})";
  private static final String HASH = "\\|([0-9a-f]{64})";
  private static final Pattern FORM =
      Pattern.compile(
          "phieukin-verified\\|2\\|([1-9A-Za-z]{14,64})"
              + HASH.repeat(5)
              + NUMBER.repeat(2)
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
        report.numbers().counted(),
        report.numbers().credentials(),
        report.result().json());
  }

  /** Reads a line that somebody copied, wrapped or among others; empty if there is none. */
  public static Optional<ReportLine> parse(String text) {
    return FORM.matcher(text.replaceAll("\\s+", "")).results().map(ReportLine::of).findFirst();
  }

  private static ReportLine of(MatchResult parts) {
    return new ReportLine(
        parts.group(1),
        parts.group(2),
        parts.group(3),
        parts.group(4),
        parts.group(5),
        parts.group(6),
        Integer.parseInt(parts.group(7)),
        Integer.parseInt(parts.group(8)),
        parts.group(9));
  }

  /** The line. */
  public String text() {
    var hashes = String.join("|", MARK, uuid, file, election, credentials, tally, last);
    return hashes + "|" + ballots + "|" + slips + "|" + result;
  }
}
