package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.access.SignedIn;
import org.phieukin.count.commission.Commissions;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.StepRequests;
import org.phieukin.poll.StepRequests.Asked;

/** What a teller sees after signing in: the polls and where they stand. */
@Path("/tellers")
public class TellersPage {
  @Inject BallotCounter counter;
  @Inject StepRequests requests;
  @Inject Commissions commissions;
  @Inject SignedIn signedIn;

  /** A meeting and its polls, drafts left out; {@code keyed} where this teller holds a key. */
  public record MeetingPolls(String uuid, String meeting, boolean keyed, List<Row> polls) {}

  /** A poll; {@code paper} tells whether paper ballots are to be counted. */
  public record Row(PollRow poll, boolean paper, int cast, int slips) {}

  /** All meetings with polls. */
  public record View(List<MeetingPolls> groups, List<Waiting> waiting) {}

  /** What a teller is asked to confirm. */
  public record Waiting(String title, Asked asked) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance tellers(View view);
  }

  /** The polls of all meetings. */
  @GET
  @Transactional
  public TemplateInstance page() {
    var groups =
        Meeting.latestFirst().stream()
            .map(this::group)
            .filter(group -> group.keyed() || !group.polls().isEmpty())
            .toList();
    var waiting =
        requests.waiting().stream()
            .map(asked -> new Waiting(Poll.get(asked.poll()).title(), asked))
            .toList();
    return Templates.tellers(new View(groups, waiting));
  }

  private MeetingPolls group(Meeting meeting) {
    var uuid = meeting.uuid();
    boolean keyed = commissions.holdsKey(uuid, signedIn.name());
    return new MeetingPolls(uuid, meeting.details().heading(), keyed, rows(uuid));
  }

  private List<Row> rows(String meetingUuid) {
    return Poll.of(meetingUuid).stream()
        .filter(poll -> poll.election().isPresent())
        .map(this::row)
        .toList();
  }

  private Row row(Poll poll) {
    boolean early = poll.state() == PollState.CLOSED || poll.state() == PollState.COUNTED;
    var row = PollRow.of(poll);
    int cast = row.running() ? counter.cast(poll.uuid()) : 0;
    int slips = row.running() ? counter.slips(poll.uuid()) : 0;
    return new Row(row, early && counter.paper(poll.uuid()) > 0, cast, slips);
  }
}
