package org.phieukin.count.lamps;

import java.util.Optional;
import java.util.regex.Pattern;
import org.phieukin.protocol.archive.ReportLine;

/**
 * What another machine says of an archive.
 *
 * @param text as it is kept
 * @param line of our own verifiers, all that it found
 * @param last of the original tool: the final fingerprint, beside the sentence that all is right
 */
record ThirdReport(String text, Optional<ReportLine> line, Optional<String> last) {
  private static final String KEPT = "original|";

  /** The original's own sentence (PROTOCOL §14); it says of no archive which one it means. */
  private static final Pattern ORIGINAL = Pattern.compile("\\ball\\s+checks\\s+passed\\b");

  /** What its {@code compute-checksums} prints (PROTOCOL §13). */
  private static final Pattern FINAL =
      Pattern.compile("\\bfinal\\b[^0-9A-Za-z]{1,10}([0-9a-f]{64})\\b");

  /** Reads what was pasted; without line and fingerprint it can be held against nothing. */
  static ThirdReport read(String pasted) {
    var line = ReportLine.parse(pasted);
    if (line.isPresent()) {
      return new ThirdReport(line.get().text(), line, Optional.empty());
    }
    var last = FINAL.matcher(pasted).results().map(found -> found.group(1)).findFirst();
    return original(ORIGINAL.matcher(pasted).find(), last);
  }

  /** Reads one again, as it was kept. */
  static ThirdReport kept(String text) {
    return text.startsWith(KEPT)
        ? original(true, Optional.of(text.substring(KEPT.length())))
        : read(text);
  }

  private static ThirdReport original(boolean passed, Optional<String> last) {
    var text = passed ? KEPT + last.orElse("") : "";
    return new ThirdReport(text, Optional.empty(), last.filter(hash -> passed));
  }

  /** Whether it is the original's sentence, without the fingerprint that says of what. */
  boolean ofNothing() {
    return line.isEmpty() && last.isEmpty() && !text.isEmpty();
  }

  /** Whether it can be held against an archive. */
  boolean readable() {
    return line.isPresent() || last.isPresent();
  }

  /** Whether it says the same as the server's own recount. */
  boolean agrees(ReportLine server) {
    return line.map(server::equals).orElseGet(() -> last.filter(server.last()::equals).isPresent());
  }
}
