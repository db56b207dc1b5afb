package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.Line;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;
import org.phieukin.poll.Shape;

/**
 * The paper ballot to be printed and stamped: the lines of the tablets, nothing else (RULES A, E).
 */
@Path("/desk/polls/{uuid}/paper-ballot.pdf")
public class PaperBallotPage {
  @Inject PdfPrinter printer;
  @Inject Presets presets;

  /** What stands on it. */
  public record View(
      String title,
      MeetingDetails meeting,
      Preset rules,
      PollKind kind,
      Shape shape,
      int seats,
      List<Line> lines,
      boolean rehearsal) {
    /** The boxes of a line: a list of candidates has one. */
    public List<Preset.Words> boxes() {
      return list() ? rules.choices().subList(0, 1) : rules.choices();
    }

    /** Whether it is a list of candidates, of whom some are chosen. */
    public boolean list() {
      return shape == Shape.LIST;
    }

    /** Whether people are rated at levels. */
    public boolean levels() {
      return shape == Shape.LEVELS;
    }
  }

  @CheckedTemplate(basePath = "print")
  static class Templates {
    static native TemplateInstance paperBallot(View view);
  }

  /** The ballot in Vietnamese. @throws org.phieukin.site.Refusal NOT_FROZEN_YET for a draft */
  @GET
  public Response pdf(String uuid) {
    return Response.ok(printer.pdf(Templates.paperBallot(view(uuid)), "vi"), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"phieu-giay-" + uuid + ".pdf\"")
        .build();
  }

  @Transactional
  View view(String uuid) {
    var poll = Poll.get(uuid);
    poll.parameters();
    return new View(
        poll.title(),
        Meeting.get(poll.meetingUuid()).details(),
        presets.of(poll),
        poll.kind(),
        poll.shape(),
        poll.seats().orElse(0),
        poll.lines(),
        poll.isRehearsal());
  }
}
