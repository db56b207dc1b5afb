package org.phieukin.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Refusal;

/** A slip number stands for one slip of a poll for ever, also after its batch was voided. */
@QuarkusTest
class SlipNumbersTest {
  /** Two different credentials with the same slip number, 2Y6-6CX. */
  private static final String ONE = credential(14_137);

  private static final String OTHER = credential(40_946);

  @Inject TestPoll polls;
  @Inject Slips slips;

  private static String credential(long secret) {
    return Element.base(Scalar.of(secret)).toString();
  }

  @Test
  void the_page_names_the_numbers_of_a_voided_batch_as_slips_show_them() {
    var poll = polls.ready(TestPoll.people(1), true, 3);
    slips.voidBatch(poll.uuid(), "organizer");
    var numbers =
        Stream.concat(poll.codes().stream(), poll.spare().stream())
            .map(code -> SlipNumber.of(code.credential(poll.uuid())).printed())
            .toList();
    var page = DeskClient.organizer().page("/desk/polls/" + poll.uuid() + "/slips");
    var taken = page.selectFirst("#make").attr("data-taken").split(" ");
    assertThat(taken).containsExactlyInAnyOrderElementsOf(numbers);
  }

  @Test
  void a_number_of_a_voided_batch_is_refused_whichever_slip_it_is() {
    assertThat(SlipNumber.of(ONE)).isEqualTo(SlipNumber.of(OTHER));
    assertThat(ONE).isNotEqualTo(OTHER);
    var uuid = polls.frozen(1);
    slips.make(uuid, new SlipBatch(List.of(ONE), List.of()), "organizer");
    slips.voidBatch(uuid, "organizer");
    for (var again : List.of(ONE, OTHER)) {
      var batch = new SlipBatch(List.of(credential(2), again), List.of());
      assertThatThrownBy(() -> slips.make(uuid, batch, "organizer"))
          .isInstanceOf(Refusal.class)
          .hasMessage("SLIPS_MALFORMED");
    }
    slips.make(uuid, new SlipBatch(List.of(credential(2)), List.of()), "organizer");
    assertThat(slips.credentials(uuid)).containsExactly(credential(2));
  }
}
