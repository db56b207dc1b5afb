package org.phieukin.access;

import java.time.Duration;

/**
 * A kind of notes.
 *
 * @param name tells it from other kinds
 * @param type of what is kept, written as JSON
 * @param kept how long at least one server keeps it
 * @param most how many one server keeps
 */
public record Note<T>(String name, Class<T> type, Duration kept, int most) {
  private static final Duration A_DAY = Duration.ofHours(12);
  private static final int LAST = 200;

  /** The last two hundred of a meeting's day. */
  public static <T> Note<T> ofTheDay(String name, Class<T> type) {
    return new Note<>(name, type, A_DAY, LAST);
  }
}
