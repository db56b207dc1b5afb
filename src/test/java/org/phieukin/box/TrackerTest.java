package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;

class TrackerTest {
  @Test
  void a_tracker_and_its_hash_are_two_spellings_of_one_thing() {
    var hash = Hashes.sha256("a ballot");
    var tracker = Ballot.trackerOf("a ballot");
    assertThat(Tracker.of(hash)).isEqualTo(tracker);
    assertThat(Tracker.hash(tracker)).contains(hash);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
        "sulPJVnsLf65YJG-MvvfWsoFFB4NVKFafZu_mEv7ldM"
      })
  void other_text_has_no_hash(String text) {
    assertThat(Tracker.hash(text)).isEmpty();
  }
}
