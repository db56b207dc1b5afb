package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.phieukin.HeldLock;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.record.Act;
import org.phieukin.record.RecordEntry;

/** Forms of dossiers that meet another form, or the end of the poll, on their way. */
@QuarkusTest
class DossierRacesTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject HeldLock held;

  private List<Integer> behindTheMeeting(
      DossierDesk desk, Runnable meanwhile, List<Callable<Answer>> requests) throws Exception {
    return held.meets(() -> Meeting.locked(desk.meeting), meanwhile, requests).stream()
        .map(Answer::statusCode)
        .toList();
  }

  private static List<Callable<Answer>> twice(Supplier<Callable<Answer>> request) {
    return List.of(request.get(), request.get());
  }

  private static Callable<Answer> post(DossierDesk desk, String path, Map<String, ?> fields) {
    var request = desk.client.ready(fields);
    return () -> request.post(path);
  }

  private static long entries(DossierDesk desk, Act act) {
    return RecordEntry.about(desk.meeting).stream().filter(entry -> entry.act() == act).count();
  }

  private DossierDesk fresh() {
    return new DossierDesk(polls.meeting(TestPoll.people(1))).on();
  }

  private static Callable<Answer> upload(
      DossierDesk desk, String path, Map<String, String> fields) {
    var request = desk.client.request().multiPart("form-token", desk.client.token());
    fields.forEach((name, text) -> request.multiPart(name, text));
    request.multiPart("file", "ho-so.pdf", TestPdf.small(), "application/pdf");
    return () -> request.post(desk.address + path);
  }

  private static Callable<Answer> document(DossierDesk desk, String uuid) {
    var fields = Map.of("uuid", uuid, "title", "Báo cáo", "received", "2023-11-20");
    return upload(desk, "/people/" + desk.person(1), fields);
  }

  private static String uuid(DossierDesk desk, String start) {
    return (start + "11111111111111").substring(0, 14) + desk.meeting.substring(0, 6);
  }

  private static Map<String, String> request(DossierDesk desk, String uuid) {
    return Map.of(
        "uuid", uuid,
        "by", "Nguyễn Văn Hỏi",
        "person", desk.person(1),
        "received", "2023-11-30",
        "content", "Đề nghị giải trình");
  }

  private static Callable<Answer> answer(DossierDesk desk, String request) {
    var fields =
        Map.of(
            "uuid", uuid(desk, "Answer"),
            "answer", "Đã giải trình rõ",
            "answered", "2023-12-05",
            "title", "Văn bản");
    return upload(desk, "/requests/" + request, fields);
  }

  @Test
  void a_poll_that_closes_meanwhile_keeps_documents_requests_and_answers_out() throws Exception {
    var poll = polls.open(1, true, 1);
    var desk = new DossierDesk(poll.meeting()).on();
    var asked = uuid(desk, "Asked");
    desk.client.post(desk.address + "/requests", request(desk, asked)).then().statusCode(303);
    var late = request(desk, uuid(desk, "Late"));
    var kept = desk.hand(desk.person(1), "Báo cáo", "2023-11-20");
    var remove = desk.address + "/documents/" + kept + "/remove";
    var answers =
        behindTheMeeting(
            desk,
            () -> life.close(poll.uuid(), 1, ORGANIZER),
            List.of(
                document(desk, uuid(desk, "Late")),
                answer(desk, asked),
                post(desk, desk.address + "/requests", late),
                post(desk, remove, Map.of("reason", "Gửi nhầm"))));
    assertThat(answers).containsOnly(423);
    assertThat(entries(desk, Act.DOSSIER_ADDED)).isEqualTo(1);
    assertThat(entries(desk, Act.REQUEST_REGISTERED)).isEqualTo(1);
    assertThat(entries(desk, Act.REQUEST_ANSWERED)).isZero();
    assertThat(entries(desk, Act.DOSSIER_REMOVED)).isZero();
  }

  @Test
  void closing_waits_for_a_document_that_is_being_stored() throws Exception {
    var poll = polls.open(1, true, 1);
    var desk = new DossierDesk(poll.meeting()).on();
    var person = desk.person(1);
    held.meets(
        () -> Meeting.locked(desk.meeting),
        () ->
            assertThat(desk.client.get(desk.address + "/people/" + person).statusCode())
                .isEqualTo(200),
        List.<Callable<Boolean>>of(
            () -> {
              life.close(poll.uuid(), 1, ORGANIZER);
              return true;
            }));
    desk.client.get(desk.address + "/documents/x").then().statusCode(404);
  }

  @Test
  void an_answer_sent_twice_at_once_is_one_answer_one_document_and_one_entry_each()
      throws Exception {
    var desk = fresh();
    var asked = uuid(desk, "Asked");
    desk.client.post(desk.address + "/requests", request(desk, asked)).then().statusCode(303);
    assertThat(behindTheMeeting(desk, () -> {}, twice(() -> answer(desk, asked))))
        .containsOnly(303);
    assertThat(entries(desk, Act.REQUEST_ANSWERED)).isEqualTo(1);
    assertThat(entries(desk, Act.DOSSIER_ADDED)).isEqualTo(1);
  }

  @Test
  void a_document_and_a_request_sent_twice_at_once_are_kept_once() throws Exception {
    var desk = fresh();
    assertThat(behindTheMeeting(desk, () -> {}, twice(() -> document(desk, uuid(desk, "Twice")))))
        .containsOnly(303);
    var once = request(desk, uuid(desk, "Twice"));
    assertThat(
            behindTheMeeting(
                desk, () -> {}, twice(() -> post(desk, desk.address + "/requests", once))))
        .containsOnly(303);
    assertThat(entries(desk, Act.DOSSIER_ADDED)).isEqualTo(1);
    assertThat(entries(desk, Act.REQUEST_REGISTERED)).isEqualTo(1);
  }

  @Test
  void a_document_taken_out_twice_at_once_is_out_and_recorded_once() throws Exception {
    var desk = fresh();
    var kept = desk.hand(desk.person(1), "Báo cáo", "2023-11-20");
    var remove = desk.address + "/documents/" + kept + "/remove";
    var both = twice(() -> post(desk, remove, Map.of("reason", "Gửi nhầm")));
    assertThat(behindTheMeeting(desk, () -> {}, both)).containsOnly(303);
    assertThat(entries(desk, Act.DOSSIER_REMOVED)).isEqualTo(1);
  }

  @Test
  void deadlines_set_twice_at_once_are_recorded_once_and_can_be_moved_again() throws Exception {
    var desk = fresh();
    var days =
        Map.of(
            "dossiers", "2023-11-28",
            "toVoters", "2023-11-30",
            "requests", "2023-12-05",
            "answers", "2023-12-12");
    var both = twice(() -> post(desk, desk.address + "/deadlines", days));
    assertThat(behindTheMeeting(desk, () -> {}, both)).containsOnly(303);
    assertThat(entries(desk, Act.DEADLINES_SET)).isEqualTo(1);
    var other = new java.util.HashMap<>(days);
    other.put("dossiers", "2023-11-27");
    desk.client.post(desk.address + "/deadlines", other).then().statusCode(303);
    assertThat(entries(desk, Act.DEADLINES_SET)).isEqualTo(2);
  }
}
