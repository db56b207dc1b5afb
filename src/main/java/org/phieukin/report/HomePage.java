package org.phieukin.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.dossier.Dossiers;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.PollSummary;
import org.phieukin.site.Preparation;

/** The first page: the meeting of the day, its polls, and what to do. */
@Path("/")
public class HomePage {
  @Inject HomeMeetings meetings;
  @Inject PollSummaries polls;
  @Inject Preparation preparation;
  @Inject Dossiers dossiers;
  @Inject Clock clock;

  /** A meeting and those of its polls that are past drafting, the open ones first. */
  public record MeetingCard(String uuid, MeetingDetails details, List<PublicPoll> polls) {
    /** Keeps its own copy, in the order of the page. */
    public MeetingCard {
      polls = polls.stream().sorted(comparing(poll -> !poll.open())).toList();
    }

    /** Where people vote now. */
    private Stream<PublicPoll> open() {
      return polls.stream().filter(PublicPoll::open);
    }
  }

  /**
   * All that the page shows.
   *
   * @param shown the meeting of the day, and all others where people vote
   * @param ended the others, folded away
   * @param readable whether the first one has documents for its delegates
   */
  public record View(
      List<MeetingCard> shown, List<MeetingCard> ended, boolean preparing, boolean readable) {
    /** The poll at which the search for a code begins; nothing where nobody votes. */
    public Optional<PublicPoll> open() {
      return shown.stream().flatMap(MeetingCard::open).findFirst();
    }

    /** What is followed where nobody votes yet, so that the page knows when somebody can. */
    public Optional<PublicPoll> awaited() {
      return shown.stream()
          .flatMap(one -> one.polls().stream())
          .filter(PublicPoll::awaited)
          .findFirst();
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance home(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page() {
    var found = meetings.of(LocalDate.now(clock));
    var theirs =
        polls.frozenOf(found.stream().map(Meeting::uuid).toList()).stream()
            .collect(groupingBy(PollSummary::meetingUuid, mapping(PublicPoll::of, toList())));
    var cards = found.stream().map(meeting -> view(meeting, theirs)).toList();
    var first = cards.stream().limit(1);
    var voting = cards.stream().skip(1).filter(one -> one.open().findAny().isPresent());
    var ended = cards.stream().skip(1).filter(one -> one.open().findAny().isEmpty()).toList();
    boolean readable = cards.stream().limit(1).anyMatch(one -> dossiers.anyReadable(one.uuid()));
    return Templates.home(
        new View(Stream.concat(first, voting).toList(), ended, preparation.underWay(), readable));
  }

  private static MeetingCard view(Meeting meeting, Map<String, List<PublicPoll>> polls) {
    var uuid = meeting.uuid();
    return new MeetingCard(uuid, meeting.details(), polls.getOrDefault(uuid, List.of()));
  }
}
