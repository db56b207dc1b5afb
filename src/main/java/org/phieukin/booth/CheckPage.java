package org.phieukin.booth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.poll.PollSummaries;

/** The page of a delegate's own device that says what an opened ballot holds (PROTOCOL §7b). */
@Path("/polls/{uuid}/check")
public class CheckPage {
  @Inject PollSummaries polls;

  /** All that the page shows before it is told anything. */
  public record View(String uuid, String title) {
    /** What the script says. */
    public List<CheckWord> words() {
      return List.of(CheckWord.values());
    }
  }

  @CheckedTemplate(basePath = "booth")
  static class Templates {
    static native TemplateInstance opened(View view);
  }

  /** The page; the server is never told marks or seed. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var poll = polls.frozen(uuid);
    return Templates.opened(new View(poll.uuid(), poll.title()));
  }
}
