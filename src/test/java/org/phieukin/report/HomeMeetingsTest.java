package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;

/** Each test begins without a poll under way and is undone. */
@QuarkusTest
class HomeMeetingsTest {
  private static final LocalDate TODAY = LocalDate.of(2093, 12, 15);
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject HomeMeetings home;
  @Inject TestPoll polls;
  @Inject Meetings meetings;
  @Inject PollDrafts drafts;
  @Inject PollLife life;
  @Inject EntityManager database;

  private void nobodyVotes() {
    var under = "update poll set state = 'READY' where state in ('OPEN', 'PAUSED')";
    database.createNativeQuery(under).executeUpdate();
  }

  private List<String> shown() {
    return home.of(TODAY).stream().map(Meeting::uuid).toList();
  }

  private String meeting(LocalDate day) {
    var details = new MeetingDetails("Ban thử", "Hội nghị thử", "", day, "", "", "");
    return meetings.make(details, "organizer");
  }

  private String withPoll(LocalDate day) {
    var meeting = meeting(day);
    meetings.list(meeting, TestPoll.people(1), "organizer");
    var draft = new PollDraft("Lấy phiếu thử", true, drafts.linesOf(meeting));
    life.freeze(drafts.make(meeting, "qd96", draft, "organizer"), ORGANIZER);
    return meeting;
  }

  @Test
  @TestTransaction
  void the_meeting_of_the_day_comes_first_even_with_nothing_to_show() {
    nobodyVotes();
    var later = withPoll(TODAY.plusDays(1));
    var today = meeting(TODAY);
    assertThat(shown()).startsWith(today, later);
  }

  @Test
  @TestTransaction
  void the_day_s_meeting_with_a_poll_goes_before_the_one_without() {
    nobodyVotes();
    var empty = meeting(TODAY);
    var today = withPoll(TODAY);
    withPoll(TODAY.plusDays(1));
    assertThat(shown()).startsWith(today).doesNotContain(empty);
  }

  @Test
  @TestTransaction
  void where_people_vote_goes_before_the_meeting_of_the_day() {
    nobodyVotes();
    var voting = polls.open(1, true, 1).meeting();
    var today = withPoll(TODAY);
    assertThat(shown()).startsWith(voting, today);
  }

  @Test
  @TestTransaction
  void the_page_goes_back_twenty_meetings_behind_the_first() {
    nobodyVotes();
    for (int n = 0; n < 25; n++) {
      withPoll(TODAY.minusDays(n));
    }
    assertThat(shown()).hasSize(21);
    polls.open(1, true, 1);
    polls.open(1, true, 1);
    assertThat(shown()).hasSize(22);
  }
}
