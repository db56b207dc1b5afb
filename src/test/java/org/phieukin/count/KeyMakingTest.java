package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.count.TestMembers.OneMember;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Rehearsals;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.Trustees;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The members' browsers make the keys; the server carries their messages and refuses bad ones. */
@QuarkusTest
class KeyMakingTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject TestMembers members;
  @Inject Commissions commissions;
  @Inject PollLife life;
  @Inject Rehearsals rehearsals;

  private String poll;
  private String meeting;

  private List<OneMember> named(Custody custody, int needed, int size) {
    poll = polls.draft(2);
    meeting = QuarkusTransaction.requiringNew().call(() -> Poll.get(poll).meetingUuid());
    return members.name(meeting, custody, needed, size);
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Why why) {
    assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessage(why.name());
  }

  @Test
  void a_poll_is_frozen_only_under_the_keys_of_all_members() {
    var all = named(Custody.THRESHOLD, 2, 3);
    refused(() -> polls.freeze(poll), Why.KEYS_NOT_READY);
    TestMembers.makeKeys(all);
    assertThat(all.get(0).state().getString("stage")).isEqualTo("READY");
    polls.freeze(poll);
    var trustees =
        QuarkusTransaction.requiringNew()
            .call(() -> Trustees.parse(PollCount.get(poll).trustees()));
    assertThat(trustees.trustees().get(0)).isInstanceOf(Trustee.Single.class);
    assertThat(trustees.trustees().get(1).needed()).isEqualTo(2);
    var election = QuarkusTransaction.requiringNew().call(() -> Poll.get(poll).parameters());
    assertThat(election.election().publicKey()).isEqualTo(trustees.electionKey());
  }

  @Test
  void keys_serve_every_poll_and_rehearsal_of_the_meeting() {
    TestMembers.makeKeys(named(Custody.THRESHOLD, 2, 3));
    var rehearsal = rehearsals.begin(poll, "organizer");
    polls.freeze(rehearsal);
    polls.freeze(poll);
    refused(() -> commissions.restart(meeting, "organizer"), Why.COMMISSION_FIXED);
  }

  @Test
  void a_message_sent_twice_is_kept_once_and_another_in_its_place_is_refused() {
    var one = named(Custody.THRESHOLD, 2, 3).get(0);
    var certificate = one.certificate();
    one.send("certificate", certificate).then().statusCode(200);
    one.send("certificate", certificate).then().statusCode(200);
    one.send("certificate", one.certificate())
        .then()
        .statusCode(409)
        .body("reason", equalTo("KEY_MESSAGE_LATE"));
    assertThat(one.state().getString("mine.CERTIFICATE")).isEqualTo(certificate);
  }

  @Test
  void bad_messages_are_refused_and_the_ceremony_goes_on_without_them() {
    var all = named(Custody.THRESHOLD, 2, 3);
    var one = all.get(0);
    for (var bad : List.of("", "{}", "null", "rubbish", all.get(1).certificate())) {
      wrong(one, "certificate", bad);
    }
    one.send("polynomial", "{}").then().statusCode(409);
    all.forEach(each -> each.send("certificate", each.certificate()).then().statusCode(200));
    for (var bad : List.of("{}", all.get(1).polynomial())) {
      wrong(one, "polynomial", bad);
    }
    all.forEach(each -> each.send("polynomial", each.polynomial()).then().statusCode(200));
    for (var bad : List.of("{}", all.get(1).share())) {
      wrong(one, "share", bad);
    }
    all.forEach(each -> each.send("share", each.share()).then().statusCode(200));
    assertThat(one.state().getString("stage")).isEqualTo("READY");
  }

  @Test
  void whoever_sends_something_wrong_is_named_to_the_room_until_it_is_mended() {
    var all = named(Custody.THRESHOLD, 2, 3);
    wrong(all.get(1), "certificate", "{}");
    assertThat(room()).contains("Thành viên 2 Ủy viên Phần gửi lên sai");
    all.get(1).send("certificate", all.get(1).certificate()).then().statusCode(200);
    assertThat(room()).doesNotContain("sai");
    all.get(0).complain(3).then().statusCode(200);
    all.get(0).complain(3).then().statusCode(200);
    assertThat(room()).contains("Thành viên 3 Ủy viên Phần gửi lên sai");
    all.get(0).complain(4).then().statusCode(400);
    commissions.restart(meeting, "organizer");
    assertThat(room()).doesNotContain("sai");
  }

  private String room() {
    return DeskClient.anonymous().page("/meetings/" + meeting + "/keys").select("#room").text();
  }

  @Test
  void where_all_are_needed_nobody_hands_in_the_key_of_another() {
    var all = named(Custody.ALL, 2, 2);
    all.get(0).send("key", all.get(0).single.publicJson()).then().statusCode(200);
    wrong(all.get(1), "key", all.get(0).single.publicJson());
    all.get(1).send("certificate", all.get(1).certificate()).then().statusCode(409);
    all.get(1).send("key", all.get(1).single.publicJson()).then().statusCode(200);
    polls.freeze(poll);
  }

  private static void wrong(OneMember member, String stage, String message) {
    member.send(stage, message).then().statusCode(422).body("reason", equalTo("KEY_MESSAGE_WRONG"));
  }

  @Test
  void keys_are_made_anew_before_freezing_and_a_changed_commission_begins_again() {
    var all = named(Custody.THRESHOLD, 2, 3);
    TestMembers.makeKeys(all);
    commissions.restart(meeting, "organizer");
    assertThat(all.get(0).state().getString("stage")).isEqualTo("CERTIFICATE");
    TestMembers.makeKeys(all);
    members.name(meeting, Custody.THRESHOLD, 3, 3);
    assertThat(all.get(0).state().getString("stage")).isEqualTo("CERTIFICATE");
    refused(() -> polls.freeze(poll), Why.KEYS_NOT_READY);
  }

  @Test
  void a_commission_whose_server_opens_alone_holds_no_keys() {
    poll = polls.draft(2);
    meeting = QuarkusTransaction.requiringNew().call(() -> Poll.get(poll).meetingUuid());
    var head = new MemberDetails("Nguyễn Văn A", "Phó Bí thư", Optional.empty());
    commissions.name(meeting, new Commission(Custody.SERVER, 0, List.of(head)), "organizer");
    polls.freeze(poll);
    assertThat(life.missing(poll, org.phieukin.poll.Step.COUNT)).isEmpty();
  }

  @Test
  void two_quorums_always_share_a_member() {
    var three = java.util.Collections.nCopies(4, new MemberDetails("A", "B", Optional.of("c")));
    assertThatThrownBy(() -> new Commission(Custody.THRESHOLD, 2, three))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Commission(Custody.THRESHOLD, 5, three))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Commission.majority(4)).isEqualTo(3);
    assertThat(Commission.majority(5)).isEqualTo(3);
  }
}
