package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of elections stand in addresses and file names: nothing else may pass for one (§1). */
class UuidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h9kejKXVzfio3",
        "0h9kejKXVzfio3",
        "Oh9kejKXVzfio3",
        "Ih9kejKXVzfio3",
        "lh9kejKXVzfio3",
        "h9kejKXVzfio3L\n",
        " h9kejKXVzfio3L",
        "h9kejKXVzfio3/L",
        "../h9kejKXVzfio3L",
        "h9kejKXVzfio3L.bel",
        "h9kejKXVzfio3|L",
        "h9kejKXVzfio3%4c",
        "đ9kejKXVzfio3L",
        "h9kejKXVzfio３L"
      })
  void what_could_lead_elsewhere_is_none(String text) {
    assertThat(Uuid.isWellFormed(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h9kejKXVzfio3L", "11111111111111", "zzzzzzzzzzzzzzzzzzzzzzzz"})
  void fourteen_characters_of_base58_or_more_are_one(String text) {
    assertThat(Uuid.isWellFormed(text)).isTrue();
  }

  @Test
  void new_ones_are_well_formed_distinct_and_use_the_whole_alphabet() {
    Set<String> names = new HashSet<>();
    Set<Integer> characters = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String uuid = Uuid.random(TestElection.RANDOM);
      assertThat(Uuid.isWellFormed(uuid)).isTrue();
      assertThat(uuid).hasSize(14);
      names.add(uuid);
      uuid.chars().forEach(characters::add);
    }
    assertThat(names).hasSize(1_000);
    assertThat(characters).hasSize(58);
  }
}
