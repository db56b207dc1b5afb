package org.phieukin.slip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.PlainSql;

/** A slip as the server knows it: its public credential, and nothing of its code or holder. */
@Entity
@Table(name = "slip")
public class Slip extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Drawn at random: a sequence would number the slips in the order of their making. */
  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(nullable = false, updatable = false)
  private String credential;

  /** A copy of what follows from the credential, to find a slip by. */
  @Column(name = "slip_number", nullable = false, updatable = false)
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SlipState state;

  protected Slip() {}

  Slip(String pollUuid, String credential, SlipState state) {
    this.pollUuid = pollUuid;
    this.credential = credential;
    this.number = SlipNumber.of(credential).value();
    this.state = state;
  }

  /** The slip with this public credential. */
  public static Optional<Slip> find(String pollUuid, String credential) {
    return find("pollUuid = ?1 and credential = ?2", pollUuid, credential).firstResultOptional();
  }

  /** What the slip with this public credential may do, for whoever has changed none. */
  public static Optional<SlipState> state(String pollUuid, String credential) {
    return PlainSql.first(
        "SELECT state FROM slip WHERE poll_uuid = ? AND credential = ?",
        row -> SlipState.valueOf(row.getString(1)),
        pollUuid,
        credential);
  }

  /** How many slips of a poll are in a state. */
  public static int count(String pollUuid, SlipState state) {
    return (int) count("pollUuid = ?1 and state = ?2", pollUuid, state);
  }

  /** The slip of this number, whatever its state: numbers never come again within a poll. */
  public static Optional<Slip> numbered(String pollUuid, SlipNumber number) {
    return find("pollUuid = ?1 and number = ?2", pollUuid, number.value()).firstResultOptional();
  }

  /** The public credentials of slips in these states. */
  public static List<String> credentials(String pollUuid, SlipState... states) {
    return Slip.<Slip>list("pollUuid = ?1 and state in ?2", pollUuid, List.of(states)).stream()
        .map(Slip::credential)
        .toList();
  }

  /**
   * The public credentials of the print run in force, sorted. A slip that was voided alone stays
   * among them: their fingerprint is printed on the cover sheet (docs/decisions/0010).
   */
  public static List<String> credentials(String pollUuid) {
    return Slip.<Slip>list(
            "pollUuid = ?1 and state <> ?2 order by credential", pollUuid, SlipState.VOID)
        .stream()
        .map(Slip::credential)
        .toList();
  }

  /** Every number that a poll ever had, those of void slips too: they are taken. */
  static List<SlipNumber> takenNumbers(String pollUuid) {
    var query = "select slip.number from Slip slip where slip.pollUuid = :poll";
    return getEntityManager()
        .createQuery(query, String.class)
        .setParameter("poll", pollUuid)
        .getResultStream()
        .map(SlipNumber::new)
        .toList();
  }

  static void voidAll(String pollUuid) {
    update("state = ?2 where pollUuid = ?1", pollUuid, SlipState.VOID);
  }

  /** The public credential, 64 hex digits (PROTOCOL §3a). */
  public String credential() {
    return credential;
  }

  void become(SlipState next) {
    state = next;
  }

  /** What it may do. */
  public SlipState state() {
    return state;
  }
}
