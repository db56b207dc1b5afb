package org.phieukin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/**
 * What a step waits for.
 *
 * @param next the step; nothing where the life of the poll is over
 */
public record Checklist(Optional<Step> next, List<Row> rows) {
  /** Nothing that is waited for. */
  static final Checklist OVER = new Checklist(Optional.empty(), List.of());

  /** One thing; {@code check} is empty for a gate that this list has no words for. */
  public record Row(Optional<Check> check, Optional<Why> missing, String address) {
    /** Whether nothing is to be done about it. */
    public boolean fine() {
      return missing.isEmpty();
    }

    /** The thing by name. */
    public Check named() {
      return check.orElseThrow();
    }

    /** Why it holds the step up. */
    public Why why() {
      return missing.orElseThrow();
    }
  }

  /** Whether the step may be taken. */
  public boolean clear() {
    return rows.stream().allMatch(Row::fine);
  }

  /** What holds the step up, apart from the lamps, which the page of publication waits for. */
  Optional<Why> beforeLamps() {
    return rows.stream()
        .flatMap(row -> row.missing().stream())
        .filter(why -> !Lamps.HOLDING_UP.contains(why))
        .findFirst();
  }

  /** Whether this is the step that comes next. */
  public boolean waitsFor(String step) {
    return next.filter(coming -> coming.name().equals(step)).isPresent();
  }

  static Checklist of(Poll poll, Step step, Preset rules, List<Why> missing) {
    var rows = new ArrayList<Row>();
    var left = new ArrayList<>(missing);
    boolean attended = !missing.contains(Why.ATTENDANCE_MISSING);
    for (var check : Check.of(step, rules)) {
      var why = check.whys().stream().filter(left::remove).findFirst();
      if (attended || !check.counts()) {
        rows.add(new Row(Optional.of(check), why, address(poll, check)));
      }
    }
    left.forEach(why -> rows.add(new Row(Optional.empty(), Optional.of(why), "")));
    return new Checklist(Optional.of(step), rows);
  }

  private static String address(Poll poll, Check check) {
    return switch (check.place()) {
      case "" -> "";
      case "attendance" -> "/desk/meetings/" + poll.meetingUuid() + "/attendance";
      case "commission" -> "/desk/meetings/" + poll.meetingUuid() + "/commission";
      case "keys" -> "/meetings/" + poll.meetingUuid() + "/keys";
      case "venue" -> "/desk/address?poll=" + poll.uuid();
      case "#issued", "#bar" -> check.place();
      default -> "/desk/polls/" + poll.uuid() + "/" + check.place();
    };
  }
}
