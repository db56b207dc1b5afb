package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose ballot this claims to be is known before anything of it is computed. */
class BallotHeadTest {
  private static final String CREDENTIAL = "0123456789abcdef".repeat(4);
  private static final String HASH = "A".repeat(43);

  private static String beginning(String uuid, String hash, String credential) {
    return "{\"election_uuid\":\"%s\",\"election_hash\":\"%s\",\"credential\":\"%s\",\"answers\":["
        .formatted(uuid, hash, credential);
  }

  @Test
  void a_ballot_names_its_credential_at_its_beginning() {
    var head = BallotHead.of(beginning("h9kejKXVzfio3L", HASH, CREDENTIAL) + "no more is read");
    assertThat(head).contains(new BallotHead(CREDENTIAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[]", "null", " ", "\ufeff"})
  void what_begins_otherwise_is_no_ballot(String before) {
    var ballot = beginning("h9kejKXVzfio3L", HASH, CREDENTIAL);
    assertThat(BallotHead.of(before)).isEmpty();
    assertThat(BallotHead.of(before + ballot).isPresent()).isEqualTo(before.isEmpty());
  }

  @Test
  void every_part_has_its_one_spelling() {
    var uuid = "h9kejKXVzfio3L";
    assertThat(BallotHead.of(beginning("", HASH, CREDENTIAL))).isEmpty();
    assertThat(BallotHead.of(beginning("a\\u0041", HASH, CREDENTIAL))).isEmpty();
    assertThat(BallotHead.of(beginning("a".repeat(65), HASH, CREDENTIAL))).isEmpty();
    assertThat(BallotHead.of(beginning(uuid, HASH + "A", CREDENTIAL))).isEmpty();
    assertThat(BallotHead.of(beginning(uuid, HASH, "0123456789ABCDEF".repeat(4)))).isEmpty();
    assertThat(BallotHead.of(beginning(uuid, HASH, CREDENTIAL + "0"))).isEmpty();
    assertThat(BallotHead.of(beginning(uuid, HASH, CREDENTIAL).replace(":", ": "))).isEmpty();
  }
}
