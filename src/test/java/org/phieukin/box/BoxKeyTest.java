package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxKeyTest {
  private static final String POLL = "h9kejKXVzfio3L";
  private static final int LONGEST = Sealed.ELECTION.maxBallotLength();

  private final byte[] secret = BoxKey.random();
  private final BoxKey key = BoxKey.of(POLL, secret);

  @Test
  void what_is_sealed_opens_byte_for_byte_after_a_restart() {
    var ballot = Sealed.ballot();
    var row = key.seal(HandedIn.of(ballot), LONGEST);
    assertThat(BoxKey.of(POLL, secret.clone()).open(row)).isEqualTo(ballot.json());
  }

  @Test
  void the_same_ballot_has_the_same_tags_and_never_the_same_sealed_bytes() {
    var ballot = Sealed.ballot();
    var one = key.seal(HandedIn.of(ballot), LONGEST);
    var two = key.seal(HandedIn.of(ballot), LONGEST);
    assertThat(one.credentialTag()).isEqualTo(key.credentialTag(ballot.credential()));
    assertThat(one.ballotTag()).isEqualTo(key.ballotTag(ballot.tracker()));
    assertThat(one.credentialTag()).isEqualTo(two.credentialTag());
    assertThat(one.ballotTag()).isEqualTo(two.ballotTag());
    assertThat(one.sealed()).isNotEqualTo(two.sealed());
  }

  @Test
  void tags_differ_by_what_they_stand_for_by_key_and_by_poll() {
    var tag = key.credentialTag("text");
    assertThat(tag).hasSize(32);
    assertThat(key.ballotTag("text")).isNotEqualTo(tag);
    assertThat(key.credentialTag("texT")).isNotEqualTo(tag);
    assertThat(BoxKey.of(POLL, BoxKey.random()).credentialTag("text")).isNotEqualTo(tag);
    assertThat(BoxKey.of("another0poll00", secret).credentialTag("text")).isNotEqualTo(tag);
  }

  @Test
  void no_row_opens_under_another_key_or_for_another_poll() {
    var row = key.seal(HandedIn.of(Sealed.ballot()), LONGEST);
    for (var other :
        new BoxKey[] {BoxKey.of(POLL, BoxKey.random()), BoxKey.of("another0poll00", secret)}) {
      assertThatThrownBy(() -> other.open(row)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_row_does_not_open_with_the_tags_of_another() {
    var one = key.seal(HandedIn.of(Sealed.ballot()), LONGEST);
    var two = key.seal(HandedIn.of(Sealed.ballot()), LONGEST);
    var swapped = new SealedRow(two.credentialTag(), one.ballotTag(), one.sealed());
    assertThatThrownBy(() -> key.open(swapped)).isInstanceOf(IllegalStateException.class);
    var other = new SealedRow(one.credentialTag(), two.ballotTag(), one.sealed());
    assertThatThrownBy(() -> key.open(other)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11, 12, 500})
  void a_changed_byte_is_noticed(int place) {
    var row = key.seal(HandedIn.of(Sealed.ballot()), LONGEST);
    byte[] changed = row.sealed().clone();
    changed[place] ^= 1;
    var other = new SealedRow(row.credentialTag(), row.ballotTag(), changed);
    assertThatThrownBy(() -> key.open(other)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rows_are_equally_long_whatever_the_ballots_are_and_show_nothing_of_them() {
    var ballots = IntStream.range(0, 20).mapToObj(n -> Sealed.ballot()).toList();
    assertThat(ballots.stream().map(ballot -> ballot.json().length()).distinct())
        .hasSizeGreaterThan(1);
    for (var ballot : ballots) {
      var row = key.seal(HandedIn.of(ballot), LONGEST);
      assertThat(row.sealed()).hasSize(12 + 4 + LONGEST + 16);
      var text = new String(row.sealed(), StandardCharsets.ISO_8859_1);
      assertThat(text).doesNotContain("alpha", "choices", ballot.credential());
    }
  }

  @Test
  void a_key_of_another_length_is_none() {
    assertThatThrownBy(() -> BoxKey.of(POLL, new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
