package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.phieukin.site.Refusal.Why;

/** The statuses that stay put (DESIGN, "Interfaces that stay put"). */
class RefusalTest {
  @ParameterizedTest
  @CsvSource({
    "CODE_USED,409",
    "CODE_UNKNOWN,403",
    "CODE_VOID,403",
    "CODE_NOT_ACTIVE,403",
    "CODE_EXCHANGED,403",
    "CODE_RETURNED,403",
    "CODE_ON_PAPER,403",
    "POLL_NOT_OPEN_YET,423",
    "POLL_PAUSED,423",
    "POLL_CLOSED,423",
    "POLL_CANCELLED,423",
    "BALLOT_MALFORMED,422",
    "BALLOT_OF_ANOTHER_ELECTION,422",
    "BALLOT_SIGNATURE_WRONG,422",
    "BALLOT_PROOF_WRONG,422",
    "BALLOT_TOO_LARGE,413",
    "WRONG_TYPE,415",
    "TOO_MANY_TRIES,429",
    "NOT_PUBLISHED_YET,404",
    "NOT_CLOSED_YET,404"
  })
  void what_a_booth_is_told_has_its_status(Why why, int status) {
    assertThat(why.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void a_refusal_carries_its_reason_and_nothing_that_was_sent(Why why) {
    var refusal = new Refusal(why);
    assertThat(refusal).hasMessage(why.name()).hasNoCause();
    assertThat(refusal.getStackTrace()).isEmpty();
    refusal.addSuppressed(new IllegalStateException("secret"));
    assertThat(refusal.getSuppressed()).isEmpty();
  }

  @Test
  void only_faults_of_the_server_itself_are_500_and_more() {
    assertThat(Why.values())
        .filteredOn(why -> why.status() >= 500)
        .containsExactlyInAnyOrder(
            Why.FAULT,
            Why.TRY_AGAIN,
            Why.BOX_KEY_LOST,
            Why.BALLOTS_WAITING,
            Why.PASSWORDS_BUSY,
            Why.OLDER_COPY,
            Why.DISK_FULL,
            Why.DISK_READ_ONLY,
            Why.HANDLES_SPENT,
            Why.DATABASE_DAMAGED,
            Why.DATABASE_AWAY);
    assertThat(Why.values()).allMatch(why -> why.status() >= 400 && why.status() < 600);
  }

  @Test
  void counters_of_different_people_and_things_have_nothing_to_do_with_each_other() {
    var passwords = Limit.aMinute("passwords", 10);
    assertThat(passwords.of("thuky")).isEqualTo(Limit.aMinute("passwords", 10).of("thuky"));
    assertThat(passwords.of("thuky")).isNotEqualTo(passwords.of("Thuky"));
    assertThat(passwords.of("thuky")).isNotEqualTo(Limit.aMinute("codes", 10).of("thuky"));
    assertThat(passwords.of("")).isEqualTo(passwords.ofAll());
  }

  @Test
  void names_that_an_attacker_makes_endless_share_one_short_counter() {
    var limit = Limit.aMinute("passwords", 10);
    assertThat(limit.of("a".repeat(1_000_000))).isEqualTo(limit.of("a".repeat(100)));
    assertThat(limit.of("a".repeat(100))).isNotEqualTo(limit.of("a".repeat(99)));
  }
}
