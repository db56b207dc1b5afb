package org.phieukin.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** A browser in which somebody is signed in. Whoever reads this row cannot act by it. */
@Entity
@Table(name = "account_session")
class Session extends PanacheEntityBase {
  /** SHA-256 of the id, in hexadecimal digits. */
  @Id private String hash;

  @Column(nullable = false)
  private String username;

  /** That of the account when somebody signed in; with another one the session is over. */
  @Column(nullable = false)
  private int generation;

  /** In seconds since 1970, like {@link #seen}. */
  @Column(nullable = false)
  private long started;

  @Column(nullable = false)
  private long seen;

  /** That of the session which this browser had before; empty where it had none. */
  @Column(name = "before_hash", nullable = false)
  private String before;

  protected Session() {}

  Session(String hash, String before, Account account, long started, long seen) {
    this.hash = hash;
    this.before = before;
    this.username = account.username();
    this.generation = account.generation();
    this.started = started;
    this.seen = seen;
  }

  String username() {
    return username;
  }

  /**
   * What one statement tells of a session and the account as it is now.
   *
   * @param roles the account's, divided by commas
   */
  record Found(
      String hash, String before, String username, String roles, long started, long seen) {}

  private static final String FOUND =
      """
      select s.hash, s.before, s.username, a.roles, s.started, s.seen
      from Session s join Account a
        on a.username = s.username and a.generation = s.generation and not a.disabled
      """;

  /** The session of this hash, as long as its account lets it live. */
  static Optional<Found> of(String hash) {
    return getEntityManager()
        .createQuery(FOUND + " where s.hash = :hash", Found.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** All of them, those of one account together, the last seen first. */
  static List<Found> all() {
    return getEntityManager()
        .createQuery(FOUND + " order by s.username, s.seen desc, s.hash", Found.class)
        .getResultList();
  }
}
