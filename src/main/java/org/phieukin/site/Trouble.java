package org.phieukin.site;

import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phieukin.site.Refusal.Why;

/** What keeps a server from storing anything, as its system or its database says it. */
public enum Trouble {
  DISK_FULL(
      "the disk is full",
      Why.DISK_FULL,
      "The disk is full: nothing can be stored and nobody can vote. Make room on it; the server"
          + " goes on by itself.",
      "no space left",
      "disk quota exceeded",
      "not enough space"),
  READ_ONLY(
      "the disk or the folder takes no writes",
      Why.DISK_READ_ONLY,
      "The disk or the data folder takes no writes: nobody can vote. Make it writable for the"
          + " account of the server, which then goes on by itself.",
      "read-only file system",
      "permission denied",
      "operation not permitted",
      "input/output error",
      "read only",
      "read-only"),
  HANDLES_SPENT(
      "the system gives no more open files",
      Why.HANDLES_SPENT,
      "The system gives the server no more open files. Allow it more (ulimit -n, LimitNOFILE), or"
          + " end what holds so many connections.",
      "too many open files"),
  DAMAGED(
      "the database file is damaged",
      Why.DATABASE_DAMAGED,
      "The database file is damaged: stop the server, keep the folder as it is, and restore the"
          + " newest backup beside it.",
      "file corrupted",
      "file is corrupted",
      "corrupted while reading"),
  DATABASE_AWAY(
      "the database does not answer",
      Why.DATABASE_AWAY,
      "The database does not answer: nobody can vote until it does.",
      "database has been closed",
      "database is already closed",
      "connection refused",
      "acquisition timeout",
      Trouble.CONNECTION_LOST);

  private static final String CONNECTION_LOST = "connection lost ";
  private static final int DEEPEST = 12;

  /** By itself, and by somebody. */
  private static final Set<Integer> H2_IS_CLOSED = Set.of(90098, 90121);

  private final String reason;
  private final Why why;
  private final String sentence;
  private final String[] words;

  Trouble(String reason, Why why, String sentence, String... words) {
    this.reason = reason;
    this.why = why;
    this.sentence = sentence;
    this.words = words;
  }

  /** The same within a sentence of the log about something else that failed by it. */
  String reason() {
    return reason;
  }

  /** What whoever asked is told. */
  public Why why() {
    return why;
  }

  /** What the log says: what happened, and what to do. */
  String sentence() {
    return sentence;
  }

  /** The trouble that a fault comes from; the first of them that is named, the worst first. */
  static Optional<Trouble> of(Throwable fault) {
    var said = causes(fault, DEEPEST).filter(Trouble::ofTheMachine).map(Trouble::words).toList();
    return Arrays.stream(values())
        .filter(
            one ->
                Arrays.stream(one.words).anyMatch(w -> said.stream().anyMatch(s -> s.contains(w))))
        .findFirst();
  }

  /** Whether H2 has closed itself, which it does where it could not write. */
  static boolean closed(Throwable fault) {
    return causes(fault, DEEPEST)
        .anyMatch(one -> one instanceof SQLException e && H2_IS_CLOSED.contains(e.getErrorCode()));
  }

  /** A commit that fails keeps what the database said beside its causes, not among them. */
  private static Stream<Throwable> causes(Throwable fault, int deep) {
    if (deep == 0) {
      return Stream.empty();
    }
    var beside =
        Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()));
    return Stream.concat(Stream.of(fault), beside.flatMap(one -> causes(one, deep - 1)));
  }

  /** What others throw may quote a request, and its words mean nothing here. */
  private static boolean ofTheMachine(Throwable fault) {
    return fault instanceof IOException
        || fault instanceof SQLException
        || fault instanceof ReadOnlyFileSystemException
        || fault.getClass().getName().startsWith("org.h2.");
  }

  private static String words(Throwable fault) {
    var name = fault instanceof java.nio.file.AccessDeniedException ? "permission denied " : "";
    return (state(fault) + name + fault.getMessage()).toLowerCase(Locale.ROOT);
  }

  /** By SQL's own numbers: a connection that broke, a server that is stopping or starting. */
  private static String state(Throwable fault) {
    var state = fault instanceof SQLException sql ? Objects.toString(sql.getSQLState(), "") : "";
    return state.matches("08...|57P0[1-3]") ? CONNECTION_LOST : "";
  }
}
