package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Quorums;

/** The organizers' desk: all meetings, their polls and what to do next. */
@Path("/desk")
public class DeskPage {
  @Inject Quorums quorums;

  /** All meetings, the latest day first. */
  public record View(List<MeetingView> meetings) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance desk(View view);
  }

  /** All meetings, their polls and what to do next. */
  @GET
  @Transactional
  public TemplateInstance desk() {
    return Templates.desk(
        new View(Meeting.latestFirst().stream().map(one -> MeetingView.of(one, quorums)).toList()));
  }
}
