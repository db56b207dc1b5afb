package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.access.Accounts;
import org.phieukin.backup.LastBackup;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Quorums;

/** The organizers' desk: all meetings, their polls and what to do next. */
@Path("/desk")
public class DeskPage {
  @Inject Quorums quorums;
  @Inject Accounts accounts;
  @Inject LastBackup backups;

  /**
   * What the page shows.
   *
   * @param meetings the latest day first
   * @param bothRoles whoever is organizer and the only teller in one
   * @param backup when the last one was made
   */
  public record View(List<MeetingView> meetings, List<String> bothRoles, LastBackup.View backup) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance desk(View view);
  }

  /** All meetings, their polls and what to do next. */
  @GET
  @Transactional
  public TemplateInstance desk() {
    var meetings = Meeting.latestFirst().stream().map(one -> MeetingView.of(one, quorums));
    return Templates.desk(new View(meetings.toList(), accounts.bothRoles(), backups.view()));
  }
}
