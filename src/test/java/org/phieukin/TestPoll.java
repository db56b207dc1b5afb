package org.phieukin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.count.ServerRecount;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Meetings;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollSummaries;
import org.phieukin.protocol.VotingCode;
import org.phieukin.site.ServerAddress;
import org.phieukin.slip.SlipBatch;
import org.phieukin.slip.Slips;
import org.phieukin.venue.Venue;

/** Makes meetings and polls for tests, with codes that only the test knows. */
@ApplicationScoped
public class TestPoll {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final String PASSWORD = "a password of a second person";

  @Inject Meetings meetings;
  @Inject PollDrafts drafts;
  @Inject PollLife life;
  @Inject Slips slips;
  @Inject Accounts accounts;
  @Inject Venue venue;
  @Inject ServerRecount recounts;
  @Inject Lamps lamps;
  @Inject Commissions commissions;
  @Inject PollSummaries summaries;

  /** A poll and the codes of its slips. */
  public record Made(String meeting, String uuid, List<VotingCode> codes, List<VotingCode> spare) {}

  /** People "Người 1", "Người 2", …. */
  public static List<PersonDetails> people(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(n -> new PersonDetails("Người " + n, "Chức vụ " + n))
        .toList();
  }

  /** Fields of a form, and a teller's sign-in beside them: the second of two people. */
  public Map<String, Object> withTeller(Map<String, ?> fields) {
    accounts.make("second-of-two", PASSWORD, Set.of(Role.TELLER), "organizer");
    var both = new HashMap<String, Object>(fields);
    both.put("username", "second-of-two");
    both.put("password", PASSWORD);
    return both;
  }

  /** A meeting with these people, 45 of 45 present, in a room whose address is known. */
  public String meeting(List<PersonDetails> people) {
    if (!venue.settled(false)) {
      venue.choose(ServerAddress.of("http://hoi-truong.test:8080"), "organizer");
    }
    var details =
        new MeetingDetails(
            "Ban Chấp hành thử",
            "Hội nghị lần thứ 18",
            "nhiệm kỳ 2020–2025",
            LocalDate.of(2023, 12, 15),
            "Hội trường",
            "Quy định 96-QĐ/TW",
            "Phẩm chất chính trị, đạo đức, lối sống");
    var meeting = meetings.make(details, "organizer");
    meetings.attend(meeting, new Attendance(45, 45), "organizer");
    meetings.list(meeting, people, "organizer");
    return meeting;
  }

  /** A draft of a poll. */
  public String draft(int people) {
    return draft(meeting(people(people)), true);
  }

  /** A draft of one more poll of a meeting. */
  public String draftOf(String meeting) {
    return draft(meeting, true);
  }

  private String draft(String meeting, boolean blankAllowed) {
    var draft = new PollDraft("Lấy phiếu thử", blankAllowed, drafts.linesOf(meeting));
    return drafts.make(meeting, "qd96", draft, "organizer");
  }

  /** A frozen poll without slips. */
  public String frozen(int people) {
    var uuid = draft(people);
    freeze(uuid);
    return uuid;
  }

  /** Freezes a draft. */
  public void freeze(String uuid) {
    life.freeze(uuid, ORGANIZER);
  }

  /** A frozen poll with slips, not yet open. */
  public Made ready(List<PersonDetails> people, boolean blankAllowed, int slipCount) {
    return ready(people, blankAllowed, slipCount, 2);
  }

  private Made ready(
      List<PersonDetails> people, boolean blankAllowed, int slipCount, int spareCount) {
    var meeting = meeting(people);
    var uuid = draft(meeting, blankAllowed);
    life.freeze(uuid, ORGANIZER);
    var codes = codes(slipCount);
    var spare = codes(spareCount);
    slips.make(
        uuid, new SlipBatch(credentials(uuid, codes), credentials(uuid, spare)), "organizer");
    return new Made(meeting, uuid, codes, spare);
  }

  /** Slips for a frozen poll, and two spare ones; their codes. */
  public List<VotingCode> slips(String uuid, int slipCount) {
    var codes = codes(slipCount);
    var batch = new SlipBatch(credentials(uuid, codes), credentials(uuid, codes(2)));
    slips.make(uuid, batch, "organizer");
    return codes;
  }

  /** An open poll. */
  public Made open(int people, boolean blankAllowed, int slipCount) {
    var made = ready(people(people), blankAllowed, slipCount);
    life.open(made.uuid(), ORGANIZER);
    return made;
  }

  /** An open poll with so many spare slips. */
  public Made open(int people, boolean blankAllowed, int slipCount, int spareCount) {
    var made = ready(people(people), blankAllowed, slipCount, spareCount);
    life.open(made.uuid(), ORGANIZER);
    return made;
  }

  /** An open election of "Người 1", … by a meeting to which so many were summoned. */
  public Made election(int candidates, int seats, int summoned, int slipCount) {
    var meeting = meeting(people(candidates));
    int present = Math.min(summoned, Math.max(slipCount, summoned - 1));
    meetings.attend(meeting, new Attendance(summoned, present), "organizer");
    var draft = PollDraft.election("Bầu thử", drafts.linesOf(meeting), seats);
    var uuid = drafts.make(meeting, "qd244", draft, "organizer");
    life.freeze(uuid, ORGANIZER);
    var codes = slips(uuid, slipCount);
    life.confirmBar(uuid, summoned, ORGANIZER);
    life.open(uuid, ORGANIZER);
    return new Made(meeting, uuid, codes, List.of());
  }

  /**
   * Lights the lamp of the browser of a counted poll without one: sends the server's own line as a
   * browser that finds the same would, of the head of the commission where it holds the keys.
   */
  public void light(String uuid) {
    var line = recounts.awaited(uuid).line().orElseThrow().text();
    var head = commissions.headOf(summaries.of(uuid).meetingUuid());
    lamps.light(uuid, line, head.orElse("organizer"));
  }

  /** Publishes a counted poll, with its lamps on. */
  public void publish(String uuid) {
    light(uuid);
    life.publish(uuid, ORGANIZER);
  }

  private static List<VotingCode> codes(int number) {
    var codes = new ArrayList<VotingCode>();
    for (int n = 0; n < number; n++) {
      codes.add(VotingCode.random(RANDOM));
    }
    return codes;
  }

  private static List<String> credentials(String uuid, List<VotingCode> codes) {
    return codes.stream().map(code -> Derived.ofNew(code, uuid).toString()).sorted().toList();
  }
}
