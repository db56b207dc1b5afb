package org.phieukin.packaged;

import static org.awaitility.Awaitility.await;
import static org.phieukin.Patience.PATIENCE;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.asking.Answer;
import org.phieukin.protocol.VotingCode;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.protocol.archive.ReportLine;

/** Prepares a poll through the pages alone, as nothing else reaches a packaged application. */
public final class PackagedPoll {
  private PackagedPoll() {}

  /** Makes a meeting and a poll of two people with these slips, and opens it. */
  public static String open(DeskClient desk, List<VotingCode> codes) {
    return open(desk, codes, meeting -> {});
  }

  /** The same with so many people. */
  public static String open(DeskClient desk, List<VotingCode> codes, int people) {
    return open(desk, codes, people, meeting -> {});
  }

  /** The same; before the freezing something is done to the meeting, whose desk page is given. */
  public static String open(DeskClient desk, List<VotingCode> codes, Consumer<String> before) {
    return open(desk, codes, 2, before);
  }

  private static String open(
      DeskClient desk, List<VotingCode> codes, int number, Consumer<String> before) {
    var form = desk.page("/desk/meetings/new");
    var details = Map.of("body", "Ban Chấp hành", "ordinal", "Lần 1", "heldOn", "2026-11-25");
    var meeting = location(desk.submit(form, "/desk/meetings/new", details));
    var attendance = Map.of("summoned", codes.size(), "present", codes.size());
    location(desk.post(meeting + "/attendance", attendance));
    var names = IntStream.rangeClosed(1, number).mapToObj(n -> "Người thứ " + n).toList();
    var people = Map.of("name", names, "post", Collections.nCopies(number, "Ủy viên"));
    location(desk.post(meeting + "/people/replace", people));
    var draft = desk.page(meeting + "/polls/new");
    var poll = location(desk.submit(draft, meeting + "/polls/new", Map.of()));
    before.accept(meeting);
    location(desk.post(poll + "/freeze", Map.of()));
    var uuid = poll.substring(poll.lastIndexOf('/') + 1);
    location(desk.post("/desk/address", Map.of("address", "http://192.168.77.10:8080")));
    var credentials =
        codes.stream().map(c -> "\"" + Derived.ofAnother(c, uuid) + "\"").sorted().toList();
    var page = Jsoup.parse(desk.get(poll + "/slips").asString());
    desk.request()
        .contentType("application/json")
        .accept("application/json")
        .header("form-token", page.select("input[name=form-token]").val())
        .body(("{\"good\":" + credentials + ",\"spare\":[]}").getBytes(StandardCharsets.UTF_8))
        .post(poll + "/slips")
        .then()
        .statusCode(200);
    location(desk.post(poll + "/open", Map.of()));
    return uuid;
  }

  /** Lights the lamp of the browser: recounts here what the server would publish. */
  public static void light(DeskClient desk, String uuid) {
    var poll = "/desk/polls/" + uuid;
    var file = desk.get(poll + "/archive.bel").then().statusCode(200).extract().asByteArray();
    var line = ReportLine.of(ArchiveVerifier.verify(uuid, file)).text();
    desk.request()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("line", line))
        .post(poll + "/lamps")
        .then()
        .statusCode(200);
  }

  /** Publishes a poll once the server has recounted its archive too. */
  public static void publish(DeskClient desk, String uuid) {
    var poll = "/desk/polls/" + uuid;
    await().atMost(PATIENCE).until(() -> agree(desk, poll));
    location(desk.post(poll + "/publish", Map.of()));
  }

  private static boolean agree(DeskClient desk, String poll) {
    var lamps = desk.request().accept("application/json").get(poll + "/lamps");
    return lamps.then().statusCode(200).extract().json().getBoolean("agree");
  }

  /** Where an answer leads. */
  public static String location(Answer answer) {
    var address = answer.then().statusCode(303).extract().header("Location");
    return address.replaceFirst("^https?://[^/]+", "");
  }
}
