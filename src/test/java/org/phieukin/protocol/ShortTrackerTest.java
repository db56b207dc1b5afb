package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trackers short enough to be read and typed (PROTOCOL §7d). */
class ShortTrackerTest {
  @Test
  void the_ballot_of_the_test_values_has_the_one_that_is_given() {
    String hash = Example.VECTORS.get("ballot_sha256_hex").textValue();
    assertThat(ShortTracker.ofHash(hash).printed()).isEqualTo("PBMM-Y9AS-XGPZ");
    String ballot =
        Example.ballots().stream()
            .filter(json -> Hashes.sha256Hex(json).equals(hash))
            .findFirst()
            .orElseThrow();
    assertThat(ShortTracker.of(ballot)).isEqualTo(ShortTracker.ofHash(hash));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PBMM-Y9AS-XGPZ", "pbmm y9as xgpz", "PBMMY9ASXGPZ", " pbmm–y9as–XGPZ "})
  void it_is_read_as_a_hand_types_it(String typed) {
    assertThat(ShortTracker.parse(typed).printed()).isEqualTo("PBMM-Y9AS-XGPZ");
  }

  @Test
  void look_alikes_are_forgiven() {
    assertThat(ShortTracker.parse("O0oI-1iLl-0000").printed()).isEqualTo("0001-1111-0000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PBMM-Y9AS-XGP", "PBMM-Y9AS-XGPZ-0", "PBMM-Y9AS-XGPU", "PBMM-Y9AS-XGP*"})
  void what_is_none_is_a_typing_error(String typed) {
    assertThatThrownBy(() -> ShortTracker.parse(typed)).isInstanceOf(TypingError.class);
  }
}
