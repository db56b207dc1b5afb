package org.phieukin.report;

import java.util.List;
import java.util.Optional;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Use;

/**
 * Who falls into which class of the use of the result (RULES A, B): a comparison for organizers and
 * tellers, never published, and never a decision.
 */
public record Uses(Preset rules, List<UseClass> classes) {
  /** A class, and those in it in the approved order. */
  public record UseClass(Use use, List<Reached> people) {}

  /** Somebody in a class; {@code choice} is the level that was counted. */
  public record Reached(
      int number, String name, String post, Preset.Words choice, int count, int base) {}

  /** Whether nobody falls into any class. */
  public boolean nobody() {
    return classes.stream().allMatch(one -> one.people().isEmpty());
  }

  /** The comparison; nothing where the rules have no such classes. */
  static Optional<Uses> of(Table table) {
    var classes = table.rules().uses().stream().map(use -> of(table, use)).toList();
    return classes.isEmpty() ? Optional.empty() : Optional.of(new Uses(table.rules(), classes));
  }

  private static UseClass of(Table table, Use use) {
    int base = table.base().value();
    int choice = use.level() - 1;
    var label = table.rules().choices().get(choice);
    var people =
        table.lines().stream()
            .filter(row -> use.covers(row.cells().get(choice).count(), base))
            .map(row -> reached(row, label, row.cells().get(choice).count(), base))
            .toList();
    return new UseClass(use, people);
  }

  private static Reached reached(Table.Row row, Preset.Words label, int count, int base) {
    return new Reached(row.number(), row.name(), row.post(), label, count, base);
  }
}
