package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** When files are printed: never while a row may be held, and for everyone only once. */
@QuarkusTest
class PrintingTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final int PHONES = 8;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject CountingPrinter printer;

  private TestPoll.Made counted() {
    var poll = polls.open(1, true, 2);
    life.close(poll.uuid(), 0, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    return poll;
  }

  private static Answer fetch(String address, String language) {
    var answer = given().header("Accept-Language", language).cookie("language", language);
    return answer.get(address);
  }

  @Test
  void the_file_of_a_published_result_is_printed_once_a_language_however_many_ask()
      throws Exception {
    var uuid = counted().uuid();
    var address = "/polls/" + uuid + "/result.pdf";
    given().get(address).then().statusCode(404);
    polls.publish(uuid);
    int before = printer.printed();
    var pool = Executors.newFixedThreadPool(PHONES);
    try {
      Callable<Answer> phone = () -> fetch(address, "vi");
      for (var got : pool.invokeAll(Collections.nCopies(PHONES, phone))) {
        got.get().then().statusCode(200);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(printer.printed() - before).isEqualTo(1);
    var first = fetch(address, "vi");
    assertThat(first.asByteArray()).isEqualTo(fetch(address, "vi").asByteArray());
    assertThat(first.headers("Cache-Control")).containsExactly("no-cache");
    var again = given().header("If-None-Match", first.header("ETag")).get(address);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(printer.printed() - before).isEqualTo(1);
    var english = fetch(address, "en");
    assertThat(english.header("ETag")).isNotEqualTo(first.header("ETag"));
    assertThat(printer.printed() - before).isEqualTo(2);
  }

  @Test
  void no_file_is_printed_in_a_transaction() {
    var poll = counted();
    var desk = DeskClient.organizer();
    var of = "/desk/polls/" + poll.uuid() + "/";
    int before = printer.printed();
    for (var file :
        List.of(
            of + "minutes.pdf",
            of + "ledger.pdf",
            of + "paper-ballot.pdf",
            "/desk/meetings/" + poll.meeting() + "/roll.pdf")) {
      desk.get(file).then().statusCode(200).contentType("application/pdf");
    }
    assertThat(printer.printed() - before).isEqualTo(4);
  }
}
