package org.phieukin.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.phieukin.poll.Line;
import org.phieukin.site.Characters;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/**
 * Candidates that are not on the meeting's list, one a line: the name, then the position after a
 * dash, a comma, a semicolon or a tab.
 */
final class Candidates {
  static final String FIELD = "others";
  private static final int MOST_TEXT = 50_000;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_POST = 300;
  private static final Pattern BETWEEN = Pattern.compile("\\s+[–—-]\\s+|\\s*[;,\\t]\\s*");

  private Candidates() {}

  /** The candidates that were typed, in their order; marks the field where one cannot be taken. */
  static List<Line> typed(Form form, List<Line> ticked) {
    var candidates = new ArrayList<Line>();
    var known = new HashSet<>(ticked);
    form.lines(FIELD, MOST_TEXT);
    for (var text :
        Normalizer.normalize(Characters.of(form.text(FIELD)), Normalizer.Form.NFC).split("\\R")) {
      if (!text.isBlank()) {
        var candidate = read(text.strip());
        if (candidate.name().length() > LONGEST_NAME || candidate.post().length() > LONGEST_POST) {
          form.mark(FIELD, Flaw.TOO_LONG);
        }
        if (candidate.name().isEmpty()) {
          form.mark(FIELD, Flaw.NAME_MISSING);
        }
        if (!known.add(candidate)) {
          form.mark(FIELD, Flaw.ALREADY_LISTED);
        }
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private static Line read(String text) {
    var parts = BETWEEN.split(text, 2);
    return new Line(clean(parts[0]), parts.length == 2 ? clean(parts[1]) : "");
  }

  private static String clean(String text) {
    return text.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
  }

  /** The same text again, for a draft that is written anew. */
  static String text(List<Line> candidates) {
    return String.join("\n", candidates.stream().map(Line::text).toList());
  }
}
