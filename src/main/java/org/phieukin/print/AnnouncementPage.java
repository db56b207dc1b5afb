package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.phieukin.poll.PollState;
import org.phieukin.report.ResultViews;
import org.phieukin.report.Tables;

/** A draft of the announcement, to be copied, once the count is there. */
@Path("/desk/polls/{uuid}/announcement")
public class AnnouncementPage {
  @Inject Tables tables;
  @Inject ResultViews views;

  /** The draft in both languages. */
  public record View(
      String uuid, String title, boolean published, boolean rehearsal, String vi, String en) {}

  @CheckedTemplate(basePath = "print")
  static class Templates {
    static native TemplateInstance announcement(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var table = tables.counted(uuid);
    var result = views.of(table, false);
    boolean published = table.state().equals(PollState.PUBLISHED.name());
    var vi = Announcement.of(result, "vi");
    var en = Announcement.of(result, "en");
    return Templates.announcement(
        new View(uuid, table.title(), published, result.rehearsal(), vi, en));
  }
}
