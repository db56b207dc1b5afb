package org.phieukin.meeting;

import java.util.List;

/**
 * A list of people read from a file or a pasted text.
 *
 * @param text the table as text, to be mended by hand
 * @param sheet the sheet of a workbook that it was read from; empty where there was no choice
 * @param others the other sheets of that workbook, as texts that can be read instead
 */
public record PeopleTable<T>(
    List<T> people, List<Problem> problems, String text, String sheet, List<Sheet> others) {
  /** Keeps its own copies. */
  public PeopleTable {
    people = List.copyOf(people);
    problems = List.copyOf(problems);
    others = List.copyOf(others);
  }

  PeopleTable(List<T> people, List<Problem> problems, String text) {
    this(people, problems, text, "", List.of());
  }

  /** A sheet of a workbook. */
  public record Sheet(String name, String text) {}

  /** The same, read from one of several sheets. */
  PeopleTable<T> from(String name, List<Sheet> rest) {
    return new PeopleTable<>(people, problems, text, name, rest);
  }

  /** A list that could not be read at all. */
  static <T> PeopleTable<T> unread(RowFlaw flaw, String text) {
    return new PeopleTable<>(List.of(), List.of(new Problem(0, flaw)), text);
  }

  /** Before anything was sent to be read. */
  static <T> PeopleTable<T> nothingRead() {
    return new PeopleTable<>(List.of(), List.of(), "");
  }

  /** Whether it can replace the list of a meeting. */
  public boolean good() {
    return problems.isEmpty();
  }

  /** What is wrong, and in which row of the file, counted from 1; 0 where it is no row's fault. */
  public record Problem(int row, RowFlaw flaw) {}
}
