package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.count.KeyHolders;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;

/** The result for people: public once published, before that for organizers and tellers alone. */
@Path("/")
public class ResultsPage {
  @Inject Tables tables;
  @Inject Presets presets;
  @Inject Fingerprints fingerprints;
  @Inject KeyHolders holders;

  /** All that the page shows. */
  public record View(
      Table table,
      MeetingDetails meeting,
      Preset preset,
      List<Preset.Words> choices,
      List<Bar> bars,
      Fingerprints.View fingerprints,
      boolean serverAlone,
      boolean published) {
    /** Whether percentages are shares of the ballots collected, not of those summoned. */
    public boolean onCollected() {
      return table.base().kind().equals("collected");
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance results(View view);
  }

  /** The published result; before publication the page that says so, status 404. */
  @GET
  @Path("polls/{uuid}/results")
  @Transactional
  public TemplateInstance published(String uuid) {
    return Templates.results(view(tables.published(uuid), true));
  }

  /** What was counted, for organizers before it is announced. */
  @GET
  @Path("desk/polls/{uuid}/results")
  @Transactional
  public TemplateInstance forDesk(String uuid) {
    return Templates.results(view(tables.counted(uuid), false));
  }

  /** What was counted, for the tellers who sign the minutes. */
  @GET
  @Path("tellers/polls/{uuid}/results")
  @Transactional
  public TemplateInstance forTellers(String uuid) {
    return Templates.results(view(tables.counted(uuid), false));
  }

  private View view(Table table, boolean published) {
    var poll = Poll.get(table.uuid());
    var preset = presets.of(poll);
    return new View(
        table,
        Meeting.get(poll.meetingUuid()).details(),
        preset,
        preset.choices(),
        table.lines().stream().map(row -> Bar.of(row, table.collected())).toList(),
        fingerprints.of(poll),
        holders.serverAlone(poll.uuid()),
        published);
  }
}
