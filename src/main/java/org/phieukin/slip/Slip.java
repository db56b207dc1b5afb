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

/** A slip as the server knows it: its public credential, and nothing of its code or holder. */
@Entity
@Table(name = "slip")
public class Slip extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Drawn at random: a sequence would number the slips in the order of their making. */
  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(nullable = false)
  private String credential;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SlipState state;

  protected Slip() {}

  Slip(String pollUuid, String credential, SlipState state) {
    this.pollUuid = pollUuid;
    this.credential = credential;
    this.state = state;
  }

  /** The slip with this public credential. */
  public static Optional<Slip> find(String pollUuid, String credential) {
    return find("pollUuid = ?1 and credential = ?2", pollUuid, credential).firstResultOptional();
  }

  /** How many slips of a poll are in a state. */
  public static int count(String pollUuid, SlipState state) {
    return (int) count("pollUuid = ?1 and state = ?2", pollUuid, state);
  }

  /** The slip of this number, whatever its state: numbers never come again within a poll. */
  public static Optional<Slip> numbered(String pollUuid, SlipNumber number) {
    return Slip.<Slip>stream("pollUuid", pollUuid)
        .filter(slip -> SlipNumber.of(slip.credential).equals(number))
        .findFirst();
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

  /** Every credential that a poll ever had, void ones too: their slip numbers are taken. */
  static List<String> everCredentials(String pollUuid) {
    return Slip.<Slip>list("pollUuid", pollUuid).stream().map(Slip::credential).toList();
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
