package org.phieukin.desk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.edge.FromElsewhere;

/** What a monitor is shown, and to whom. */
@QuarkusTest
class MetricsTest {
  private static final String LINE =
      "[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*\\})? -?[0-9.]+";

  @TestHTTPResource URI home;
  @Inject TestPoll polls;

  private static List<String> lines() {
    var answer = given().get("/q/metrics").then().statusCode(200).extract();
    assertThat(answer.contentType()).startsWith("text/plain").contains("version=0.0.4");
    return answer.asString().lines().filter(line -> !line.startsWith("#")).toList();
  }

  private static Set<String> series(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .collect(Collectors.toSet());
  }

  @Test
  void a_monitor_on_this_machine_is_told_how_server_process_and_memory_are() {
    var lines = lines();
    assertThat(lines).allMatch(line -> line.matches(LINE));
    assertThat(lines).contains("phieukin_ready 1");
    assertThat(series(lines))
        .contains("phieukin_polls{state=\"open\"}", "jvm_memory_used_bytes{area=\"heap\"}")
        .contains("phieukin_data_free_bytes", "process_cpu_seconds_total", "jvm_threads_current");
  }

  @Test
  void a_ballot_in_an_open_poll_moves_no_figure_of_ours_and_adds_none() {
    var poll = polls.open(1, true, 5);
    var before = lines();
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0))).then().statusCode(201);
    given().get("/polls/" + poll.uuid() + "/vote").then().statusCode(200);
    var after = lines();
    assertThat(ours(after)).isEqualTo(ours(before));
    assertThat(series(after)).isEqualTo(series(before));
    assertThat(String.join("\n", after))
        .doesNotContain(poll.uuid())
        .doesNotContainIgnoringCase("ballot")
        .doesNotContain("http", "request", "connection", "uri=", "/polls");
  }

  /** Of what stands in the database; room on the disk is what every work takes. */
  private static List<String> ours(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("phieukin_") && !line.startsWith("phieukin_data_"))
        .toList();
  }

  @Test
  void from_elsewhere_an_organizer_is_answered_and_nobody_else() throws Exception {
    var stranger = FromElsewhere.passedOn(home, "https", "GET /q/metrics", "Host: localhost");
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(stranger.answer()).doesNotContain("phieukin_ready");
    DeskClient.organizer()
        .request()
        .accept("*/*")
        .header("X-Forwarded-For", "192.168.5.5")
        .get("/q/metrics")
        .then()
        .statusCode(200);
  }
}
