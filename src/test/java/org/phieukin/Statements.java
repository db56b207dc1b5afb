package org.phieukin;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the database itself says it ran: every statement as often as it was executed, whoever sent
 * it, a lazy collection's as well as a query's.
 */
@ApplicationScoped
public class Statements {
  private static final int TRIES = 3;

  /** What a database counts by itself, and how it begins anew. */
  private record Counting(List<String> begin, String asked) {}

  private static final Counting BY_H2 =
      new Counting(
          List.of(
              "SET QUERY_STATISTICS FALSE",
              "SET QUERY_STATISTICS TRUE",
              "SET QUERY_STATISTICS_MAX_ENTRIES 10000"),
          "SELECT SQL_STATEMENT, EXECUTION_COUNT, CUMULATIVE_ROW_COUNT"
              + " FROM INFORMATION_SCHEMA.QUERY_STATISTICS WHERE ");

  private static final Counting BY_POSTGRES =
      new Counting(
          List.of(
              "CREATE EXTENSION IF NOT EXISTS pg_stat_statements",
              "SELECT pg_stat_statements_reset()"),
          "SELECT query, calls, rows FROM pg_stat_statements /* query_statistics */ WHERE ");

  @Inject AgroalDataSource database;

  /**
   * H2 answers the same question from memory as long as no data has changed: never ask the same.
   */
  private final AtomicInteger asked = new AtomicInteger();

  /** A statement, and how many rows it gave in all. */
  public record Statement(String sql, int times, long rows) {
    /** Whether it reads this column or table. */
    public boolean names(String name) {
      return sql.matches("(?s).*\\b" + name + "\\b.*");
    }
  }

  /** What ran. */
  public record Ran(List<Statement> statements) {
    /** How many statements were executed. */
    public int number() {
      return statements.stream().mapToInt(Statement::times).sum();
    }

    /** How often those were executed that name this column or table. */
    public int naming(String name) {
      return statements.stream().filter(one -> one.names(name)).mapToInt(Statement::times).sum();
    }

    @Override
    public String toString() {
      return statements.stream()
          .map(one -> one.times() + " × " + one.sql() + " → " + one.rows())
          .collect(Collectors.joining("\n", number() + " statements\n", "\n"));
    }
  }

  /**
   * What a repeated request runs: once to fill what is remembered, then the fewest of several, for
   * streams that other tests left open may ask something in between.
   */
  public Ran repeating(Runnable request) {
    request.run();
    return Stream.generate(() -> during(request))
        .limit(TRIES)
        .min(Comparator.comparingInt(Ran::number))
        .orElseThrow();
  }

  /** What runs while this does. */
  public Ran during(Runnable deed) {
    begin();
    deed.run();
    return soFar();
  }

  private static Counting counting() {
    return Built.forPostgres() ? BY_POSTGRES : BY_H2;
  }

  /** Counts from here on. */
  public void begin() {
    counting().begin().forEach(this::run);
  }

  /** What has run since. */
  public Ran soFar() {
    var ran = new ArrayList<Statement>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(counting().asked() + asked.incrementAndGet() + " > 0")) {
      while (rows.next()) {
        var sql = rows.getString(1).toLowerCase(Locale.ROOT);
        if (sql.matches("(?s)(select|insert|update|delete|merge|with)\\b.*")
            && !sql.contains("query_statistics")
            && !sql.contains("pg_stat_statements")) {
          ran.add(new Statement(sql, rows.getInt(2), rows.getLong(3)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Ran(ran);
  }

  private void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
