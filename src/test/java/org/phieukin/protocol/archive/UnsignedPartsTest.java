package org.phieukin.protocol.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.protocol.archive.SmallElection.Keys;

/** What nothing signs verifies when changed, and the fingerprints tell (PROTOCOL §14.1). */
class UnsignedPartsTest {
  private static final SmallElection ELECTION =
      new SmallElection(Keys.SERVER_AND_TWO_OF_THREE, false);
  private static final Draft DRAFT = ELECTION.draft();
  private static final ArchiveReport.Prints HONEST = prints(draft -> {});

  private static ArchiveReport.Prints prints(Consumer<Draft> change) {
    return ArchiveVerifier.verify(DRAFT.with(change)).prints();
  }

  @Test
  void another_name_of_a_trustee_changes_the_last_event() {
    var other = prints(d -> d.trustees = DRAFT.trustees.replace("Máy chủ", "Máy khác"));
    assertOnly(other, print -> print.trustees(), true);
    assertThat(other.election()).isEqualTo(HONEST.election());
    assertThat(other.credentials()).isEqualTo(HONEST.credentials());
  }

  @Test
  void the_order_of_the_credentials_changes_their_fingerprint() {
    List<String> turned = new ArrayList<>(Credentials.parse(DRAFT.credentials));
    Collections.reverse(turned);
    var other = prints(d -> d.credentials = "[\"" + String.join("\",\"", turned) + "\"]");
    assertOnly(other, print -> print.credentials(), true);
  }

  @Test
  void a_credential_that_nobody_used_changes_their_fingerprint() {
    String unused = Element.base(ELECTION.secrets.get(3)).toString();
    String strange = Element.base(Scalar.of(5)).toString();
    assertOnly(
        prints(d -> d.credentials = DRAFT.credentials.replace(unused, strange)),
        print -> print.credentials(),
        true);
    assertOnly(
        prints(d -> d.credentials = DRAFT.credentials.replace("]", ",\"" + strange + "\"]")),
        print -> print.credentials(),
        true);
  }

  @Test
  void another_order_of_the_ballots_of_different_voters_changes_the_last_event() {
    assertOnly(prints(d -> Collections.swap(d.ballots, 0, 1)), print -> print.last(), true);
  }

  @Test
  void a_first_ballot_that_another_replaced_changes_the_last_event_where_it_is_left_out() {
    var report = ArchiveVerifier.verify(DRAFT.with(d -> d.ballots.remove(1)));
    assertThat(report.numbers()).isEqualTo(new ArchiveReport.Numbers(4, 3, 3));
    assertThat(report.prints().tally()).isEqualTo(HONEST.tally());
    assertThat(report.prints().last()).isNotEqualTo(HONEST.last());
  }

  @Test
  void the_time_of_the_header_changes_the_file_alone() {
    assertOnly(prints(d -> d.timestamp++), print -> print.file(), false);
  }

  private static void assertOnly(
      ArchiveReport.Prints other,
      Function<ArchiveReport.Prints, SpokenFingerprint> changed,
      boolean lastToo) {
    assertThat(other.file()).isNotEqualTo(HONEST.file());
    assertThat(changed.apply(other)).isNotEqualTo(changed.apply(HONEST));
    assertThat(other.last().equals(HONEST.last())).isNotEqualTo(lastToo);
    assertThat(other.election()).isEqualTo(HONEST.election());
    assertThat(other.tally()).isEqualTo(HONEST.tally());
  }
}
