package org.phieukin.site;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.phieukin.site.Refusal.Why;

/** What was typed into a form, kept as it was typed, and what is wrong with it field by field. */
@TemplateData
public final class Form {
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  private final Map<String, List<String>> typed;
  private final Map<String, String> now;
  private final Map<String, Flaw> flaws = new HashMap<>();
  private final Map<String, Why> refusals = new HashMap<>();

  private Form(Map<String, List<String>> typed) {
    this(typed, Map.of());
  }

  private Form(Map<String, List<String>> typed, Map<String, String> now) {
    this.typed = typed;
    this.now = now;
  }

  /** A form as it was sent. */
  public static Form sent(MultivaluedMap<String, String> fields) {
    return new Form(Map.copyOf(fields));
  }

  /** A form as it is first shown. */
  public static Form of(Map<String, String> values) {
    var typed = new HashMap<String, List<String>>();
    values.forEach((field, text) -> typed.put(field, List.of(text)));
    return new Form(typed);
  }

  /** A form of what is there already; it carries a mark of what it is filled in from. */
  public static Form filled(Map<String, String> stored) {
    return of(stored).with(Seen.FIELD, List.of(Seen.of(stored).mark()));
  }

  /** The same with all that was typed, beside what somebody else has made of it meanwhile. */
  public Form overtaken(Map<String, String> stored) {
    var both = new HashMap<>(typed);
    both.put(Seen.FIELD, List.of(Seen.of(stored).mark()));
    var again = new Form(both, Map.copyOf(stored));
    again.mark(Seen.FIELD, Flaw.CHANGED_MEANWHILE);
    return again;
  }

  /** Whether this field stands otherwise by now than it was typed. */
  public boolean changed(String field) {
    var asTyped = text(field).replace("\r\n", "\n").strip();
    return now.containsKey(field) && !now.get(field).equals(asTyped);
  }

  /** How this field stands by now. */
  public String now(String field) {
    return now.getOrDefault(field, "");
  }

  /** A form with several values in one field, as it is first shown. */
  public Form with(String field, List<String> values) {
    var both = new HashMap<>(typed);
    both.put(field, List.copyOf(values));
    return new Form(both);
  }

  /** What was typed into a field; empty where nothing was. */
  public String text(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  /** All values of a field, as checkboxes send them. */
  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** Whether a checkbox with this value is ticked. */
  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** Marks a field; the first thing found stays. */
  public void mark(String field, Flaw flaw) {
    if (!flawed(field)) {
      flaws.put(field, flaw);
    }
  }

  /** Marks a field whose content is understood and refused; the first thing found stays. */
  public void mark(String field, Why why) {
    if (!flawed(field)) {
      refusals.put(field, why);
    }
  }

  /** Whether anything is wrong. */
  public boolean flawed() {
    return !flaws.isEmpty() || !refusals.isEmpty();
  }

  /** Whether something is wrong with this field. */
  public boolean flawed(String field) {
    return flaws.containsKey(field) || refused(field);
  }

  /** Whether the content of this field is understood and refused. */
  public boolean refused(String field) {
    return refusals.containsKey(field);
  }

  /** What is wrong with this field, where it is not refused. */
  public Flaw flaw(String field) {
    return flaws.get(field);
  }

  /** Why this field's content is refused, where it is. */
  public Why refusal(String field) {
    return refusals.get(field);
  }

  /** A text that may not be empty, on one line, in composed form (NFC). */
  public String required(String field, int most) {
    var text = optional(field, most);
    if (text.isEmpty()) {
      mark(field, Flaw.MISSING);
    }
    return text;
  }

  /** A text that may be empty, on one line, in composed form (NFC). */
  public String optional(String field, int most) {
    return checked(field, text(field).replaceAll("[\\s\\u00a0\\u2028\\u2029\\p{Cc}]+", " "), most);
  }

  /** A text of several lines that may be empty. */
  public String lines(String field, int most) {
    var text = text(field).replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]+", " ");
    return checked(field, text, most);
  }

  private String checked(String field, String text, int most) {
    var clean = Normalizer.normalize(Characters.of(text), Normalizer.Form.NFC).strip();
    if (clean.length() > most) {
      mark(field, Flaw.TOO_LONG);
    }
    return clean;
  }

  /** A day as date fields send it; the first one where it is none, and then the field is marked. */
  public LocalDate day(String field) {
    try {
      var day = LocalDate.parse(required(field, 10));
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Marked below, as a year far out is.
    }
    mark(field, Flaw.NOT_A_DATE);
    return FIRST_DAY;
  }

  /** A whole number within limits; empty where it is none, and then the field is marked. */
  public OptionalInt number(String field, int least, int most) {
    var text = required(field, 9);
    if (!text.matches("[0-9]{1,9}")) {
      mark(field, Flaw.NOT_A_NUMBER);
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      mark(field, Flaw.OUT_OF_RANGE);
      return OptionalInt.empty();
    }
    return OptionalInt.of(number);
  }
}
