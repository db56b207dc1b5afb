package org.phieukin.site;

import io.quarkus.logging.LoggingFilter;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * What every handler writes once the server has started: one line a message, of bounded length, and
 * of exceptions where they came from but not what they say, for that may be what somebody sent.
 * Libraries say what happened to them and not with what.
 */
@LoggingFilter(name = "discreet")
public final class DiscreetLog implements Filter {
  private static final String OURS = "org.phieukin.";

  /** The threads of start and end, whose messages are about settings and never about a request. */
  private static final Set<String> OF_THE_SERVER = Set.of("main", "Shutdown thread");

  /** Where the platform says that it could not start. */
  private static final String THE_START = "io.quarkus.runtime.Application";

  private static final PatternFormatter SAID = new PatternFormatter("%s");
  private static final int LONGEST = 2_000;
  private static final String PLACES = "\\{\\d*}|%[a-zA-Z]";

  @Override
  public boolean isLoggable(LogRecord record) {
    if (THE_START.equals(record.getLoggerName()) && record.getThrown() != null) {
      StartFailure.sentence(record.getThrown()).ifPresent(said -> say(record, said));
    }
    var line = ExtLogRecord.wrap(record);
    if (!OF_THE_SERVER.contains(line.getThreadName())) {
      hush(record, line);
      return record.getThrown() != null || saysAnything(record.getMessage());
    }
    return true;
  }

  /** Some libraries' messages are nothing but places for what happened and with what. */
  private static boolean saysAnything(String message) {
    return message.replaceAll(PLACES, "").codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void say(LogRecord record, String sentence) {
    record.setThrown(null);
    if (record instanceof ExtLogRecord own) {
      own.setMessage(sentence, FormatStyle.NO_FORMAT);
    } else {
      record.setMessage(sentence);
    }
  }

  private static void hush(LogRecord record, ExtLogRecord line) {
    var name = line.getLoggerName();
    boolean ours = name != null && name.startsWith(OURS);
    var said = bounded(ours ? SAID.format(line) : line.getMessage());
    if (record instanceof ExtLogRecord own) {
      own.setMessage(said, FormatStyle.NO_FORMAT);
    } else {
      record.setMessage(said);
    }
    record.setParameters(null);
    if (record.getThrown() != null && !(record.getThrown() instanceof Whereabouts)) {
      record.setThrown(Whereabouts.of(record.getThrown()));
    }
  }

  /** Control characters, which end lines and move cursors, are written out. */
  private static String bounded(String text) {
    var whole = String.valueOf(text);
    var line = new StringBuilder();
    for (int i = 0; i < Math.min(whole.length(), LONGEST); i++) {
      char c = whole.charAt(i);
      boolean strange = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      line.append(strange ? String.format("\\u%04x", (int) c) : c);
    }
    return whole.length() > LONGEST ? line + "…" : line.toString();
  }
}
