package org.phieukin.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Shape;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.slip.SlipBatch;

/**
 * The form of a paper count and its sums (RULES A, C): what is keyed in must add up before it is
 * taken.
 *
 * @param lines how many lines the ballot paper has
 * @param choices how many boxes a line has; a list of candidates has one
 * @param seats how many a list may elect
 */
record PaperForm(Shape shape, int lines, int choices, int seats) {
  static PaperForm of(Poll poll, int choices) {
    boolean list = poll.shape() == Shape.LIST;
    return new PaperForm(
        poll.shape(), poll.lines().size(), list ? 1 : choices, poll.seats().orElse(1));
  }

  /** The field of a choice of a line, both counted from 0. */
  static String field(int line, int choice) {
    return "n-" + line + "-" + choice;
  }

  /** The field of the ballots that are not valid for a line. */
  static String invalidField(int line) {
    return "x-" + line;
  }

  boolean list() {
    return shape == Shape.LIST;
  }

  /**
   * Whether exactly one box of one candidate must be marked: what is not valid is so as a whole.
   */
  boolean one() {
    return shape == Shape.ONE;
  }

  /** Whether a line has a number of its own for what is not valid. */
  boolean asksInvalid() {
    return !list() && !one();
  }

  /** The count, where it adds up; else the fields that are wrong are marked. */
  Optional<PaperCount> read(Form form) {
    int collected = number(form, "collected");
    int invalid = number(form, "invalid");
    int foreign = number(form, "foreign");
    if (!form.flawed() && invalid > collected) {
      form.mark("invalid", Flaw.INVALID_OVER_COLLECTED);
    }
    boolean head = !form.flawed();
    var counts = new ArrayList<List<Integer>>();
    for (int line = 0; line < lines; line++) {
      counts.add(line(form, line));
      if (head && list()) {
        votes(form, line, counts.get(line).get(0), collected - invalid);
      } else if (head && one()) {
        addUp(form, counts.get(line), collected - invalid);
      } else if (head) {
        addUp(form, line, counts.get(line), collected, invalid);
      }
    }
    var count = new PaperCount(Math.max(collected, invalid), invalid, foreign, counts);
    if (list() && !form.flawed()) {
      fit(form, count);
    }
    return form.flawed() ? Optional.empty() : Optional.of(count);
  }

  private List<Integer> line(Form form, int line) {
    var counts = new ArrayList<Integer>();
    for (int choice = 0; choice < choices; choice++) {
      counts.add(number(form, field(line, choice)));
    }
    return counts;
  }

  private static int number(Form form, String field) {
    return form.number(field, 0, SlipBatch.MOST).orElse(0);
  }

  private static void votes(Form form, int line, int votes, int valid) {
    if (votes > valid) {
      form.mark(field(line, 0), Flaw.VOTES_OVER_VALID);
    }
  }

  private static void addUp(Form form, List<Integer> counts, int valid) {
    if (counts.stream().mapToInt(Integer::intValue).sum() != valid) {
      form.mark("invalid", Flaw.NOT_ADDED_UP);
    }
  }

  private void addUp(Form form, int line, List<Integer> counts, int collected, int invalid) {
    var field = invalidField(line);
    int rest = number(form, field);
    for (int choice = 0; choice < choices; choice++) {
      if (form.flawed(field(line, choice))) {
        return;
      }
    }
    int sum = counts.stream().mapToInt(Integer::intValue).sum();
    if (sum + rest != collected) {
      form.mark(field, Flaw.NOT_ADDED_UP);
    } else if (rest < invalid) {
      form.mark(field, Flaw.LESS_THAN_INVALID);
    }
  }

  /** Every valid ballot of a list elects at least one candidate and at most as many as seats. */
  private void fit(Form form, PaperCount count) {
    int valid = count.collected() - count.invalid();
    long votes = count.lines().stream().mapToLong(line -> line.get(0)).sum();
    if (votes < valid || votes > (long) seats * valid) {
      form.mark("invalid", Flaw.VOTES_DO_NOT_FIT);
    }
  }

  /** The form with a count that was keyed in. */
  Form filled(PaperCount count) {
    var values = new HashMap<String, String>();
    values.put("collected", "" + count.collected());
    values.put("invalid", "" + count.invalid());
    values.put("foreign", "" + count.foreign());
    for (int line = 0; line < lines; line++) {
      for (int choice = 0; choice < choices; choice++) {
        values.put(field(line, choice), "" + count.lines().get(line).get(choice));
      }
      values.put(invalidField(line), "" + (count.unmarked(line) + count.invalid()));
    }
    return Form.of(values);
  }

  /** The form with what two tellers agree on; what they see differently is left empty. */
  Form agreedOn(Differences differences) {
    var form = new HashMap<String, String>();
    var one = filled(differences.one());
    var other = filled(differences.other());
    for (var field : fields()) {
      if (one.text(field).equals(other.text(field))) {
        form.put(field, one.text(field));
      }
    }
    return Form.of(Map.copyOf(form));
  }

  /** The fields that two tellers filled differently. */
  List<String> different(Differences differences) {
    var one = filled(differences.one());
    var other = filled(differences.other());
    return fields().stream().filter(field -> !one.text(field).equals(other.text(field))).toList();
  }

  private List<String> fields() {
    var fields = new ArrayList<>(List.of("collected", "invalid", "foreign"));
    for (int line = 0; line < lines; line++) {
      for (int choice = 0; choice < choices; choice++) {
        fields.add(field(line, choice));
      }
      if (asksInvalid()) {
        fields.add(invalidField(line));
      }
    }
    return fields;
  }

  /** Marks what both tellers saw alike and is another number now. */
  void keep(Form form, Differences differences) {
    var agreed = agreedOn(differences);
    fields().stream()
        .filter(field -> !agreed.text(field).isEmpty())
        .filter(field -> !agreed.text(field).equals(form.text(field).strip()))
        .forEach(field -> form.mark(field, Flaw.ALREADY_AGREED));
  }
}
