package org.phieukin.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One entry of the record; its hash covers all its fields and the hash before it. */
@Entity
@Immutable
@Table(name = "record_entry")
public class RecordEntry extends PanacheEntityBase {
  @Id private long height;

  @Column(nullable = false)
  private String previous;

  @Column(nullable = false)
  private String written;

  @Column(nullable = false)
  private String actor;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Act act;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private String detail;

  @Column(nullable = false)
  private String hash;

  protected RecordEntry() {}

  RecordEntry(
      RecordHead head, String written, String actor, Act act, String subject, String detail) {
    this.height = head.height() + 1;
    this.previous = head.hash();
    this.written = written;
    this.actor = actor;
    this.act = act;
    this.subject = subject;
    this.detail = detail;
    this.hash =
        new ChainLink(height, previous, written, actor, act, subject, detail, "").computedHash();
  }

  /** All entries, the first one first. */
  public static List<RecordEntry> all() {
    return list("order by height");
  }

  /** The entries about one poll or meeting, the first one first. */
  public static List<RecordEntry> about(String subject) {
    return list("subject = ?1 order by height", subject);
  }

  /** A page of the entries that a filter leaves; newest first. */
  static List<RecordEntry> latest(RecordFilter filter, int page, int size) {
    return found(filter, " order by height desc").page(page, size).list();
  }

  /** All entries that a filter leaves, the first one first. */
  static List<RecordEntry> of(RecordFilter filter) {
    return found(filter, " order by height").list();
  }

  /** The links after this height, up to another; at most so many. */
  static List<ChainLink> links(long after, long last, int most) {
    return getEntityManager()
        .createQuery(
            "select new org.phieukin.record.ChainLink("
                + "e.height, e.previous, e.written, e.actor, e.act, e.subject, e.detail, e.hash) "
                + "from RecordEntry e where e.height > ?1 and e.height <= ?2 order by e.height",
            ChainLink.class)
        .setParameter(1, after)
        .setParameter(2, last)
        .setMaxResults(most)
        .getResultList();
  }

  /** Whether the entry at this end is still the same. */
  static boolean isAt(ChainEnd end) {
    return links(end.height() - 1, end.height(), 1).stream()
        .anyMatch(link -> link.end().equals(end) && link.hash().equals(link.computedHash()));
  }

  /** Whether a poll was cancelled, or a rehearsal of this uuid thrown away. */
  static boolean emptied(String pollUuid) {
    return count(
            "act = ?1 and subject = ?2 or act = ?3 and detail like ?4",
            Act.POLL_CANCELLED,
            pollUuid,
            Act.REHEARSAL_DISCARDED,
            "%\"poll\":\"" + pollUuid + "\"%")
        > 0;
  }

  /** Whether there are entries beyond this height. */
  static boolean anyAfter(long height) {
    return count("height > ?1", height) > 0;
  }

  /** How many entries a filter leaves. */
  static long number(RecordFilter filter) {
    return found(filter, "").count();
  }

  private static PanacheQuery<RecordEntry> found(RecordFilter filter, String order) {
    var acts = filter.act().map(List::of).orElse(List.of(Act.values()));
    return find(RecordFilter.WHERE + order, filter.about(), acts, filter.like());
  }

  /** The place in the chain, counted from 1. */
  public long height() {
    return height;
  }

  /** The hash of the entry before, 64 zeros for the first. */
  public String previous() {
    return previous;
  }

  /** When it was written, ISO 8601 in UTC, to the second. */
  public String written() {
    return written;
  }

  /** The account that did it. */
  public String actor() {
    return actor;
  }

  /** What was done. */
  public Act act() {
    return act;
  }

  /** The uuid of the poll or meeting it was done to; empty where there is none. */
  public String subject() {
    return subject;
  }

  /** Facts and figures of the act as one JSON object. */
  public String detail() {
    return detail;
  }

  /** The hash that the next entry carries. */
  public String hash() {
    return hash;
  }
}
