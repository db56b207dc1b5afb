package org.phieukin.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Deadlines, the day of the vote and today in one line, the earliest first. */
public record TimeLine(List<Item> items) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Where a day stands, seen from today. */
  public enum State {
    PAST,
    TODAY,
    NEXT,
    LATER
  }

  /**
   * A day of the line.
   *
   * @param deadline what is due; nothing on the day of the vote and on a mere today
   * @param vote whether it is the day of the vote
   * @param left days from today; below zero once it is over
   */
  public record Item(
      Optional<Deadline> deadline, boolean vote, LocalDate on, State state, int left) {
    /** The day as people write it. */
    public String day() {
      return DAY.format(on);
    }

    /** Whether it only says where today is. */
    public boolean mark() {
      return deadline.isEmpty() && !vote;
    }

    /** Whether it is today. */
    public boolean today() {
      return state == State.TODAY;
    }

    /** Whether it is the first day to come. */
    public boolean next() {
      return state == State.NEXT;
    }

    /** What is due. */
    public Deadline due() {
      return deadline.orElseThrow();
    }

    /** The class that gives it its looks. */
    public String mood() {
      return state.name().toLowerCase();
    }
  }

  static TimeLine of(List<Deadline> deadlines, LocalDate vote, LocalDate today) {
    var days = new ArrayList<Item>();
    deadlines.forEach(d -> days.add(item(Optional.of(d), false, d.due(), today)));
    days.add(item(Optional.empty(), true, vote, today));
    if (days.stream().noneMatch(Item::today)) {
      days.add(item(Optional.empty(), false, today, today));
    }
    days.sort(Comparator.comparing(Item::on).thenComparing(Item::vote));
    return new TimeLine(nextMarked(days));
  }

  private static Item item(
      Optional<Deadline> deadline, boolean vote, LocalDate on, LocalDate today) {
    int left = Math.toIntExact(ChronoUnit.DAYS.between(today, on));
    var state = left < 0 ? State.PAST : left == 0 ? State.TODAY : State.LATER;
    return new Item(deadline, vote, on, state, left);
  }

  /** The first day to come is the next one, and with it whatever falls on the same day. */
  private static List<Item> nextMarked(List<Item> days) {
    var next = days.stream().filter(d -> d.state() == State.LATER).map(Item::on).findFirst();
    return days.stream()
        .map(
            d ->
                next.equals(Optional.of(d.on()))
                    ? new Item(d.deadline(), d.vote(), d.on(), State.NEXT, d.left())
                    : d)
        .toList();
  }
}
