package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.CommissionHead;
import org.phieukin.poll.StepRequests;
import org.phieukin.poll.StepRequests.Asked;
import org.phieukin.poll.StepRequests.Reply;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.TellsItself;

/** What a teller is asked to confirm, on a device of their own: read first, then answered. */
@TellsItself
@Path("/tellers/polls/{uuid}/asked")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AskedPage {
  @Inject PollViews views;
  @Inject StepRequests requests;
  @Inject CommissionHead heads;
  @Inject SignedIn signedIn;

  /**
   * What is asked and about which poll.
   *
   * @param own whether whoever reads it has asked for it
   * @param head whether whoever reads it speaks for the commission
   * @param answered whether it was answered just now
   * @param changed whether it did not fit any more when it was confirmed
   */
  public record View(
      PollView poll,
      Optional<Asked> asked,
      boolean own,
      boolean head,
      boolean answered,
      boolean changed) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance asked(View view);
  }

  /** What is asked; {@code answer} is what became of one just given. */
  @GET
  public TemplateInstance page(String uuid, @RestQuery Optional<String> answer) {
    var view = views.of(uuid);
    var asked = view.together().asked().filter(Asked::waits);
    boolean own = asked.filter(one -> one.by().equals(signedIn.name())).isPresent();
    boolean head = heads.speaks(view.meeting(), signedIn.name());
    boolean done = answer.filter(Reply.DONE.name()::equals).isPresent();
    boolean changed = answer.filter(Reply.CHANGED.name()::equals).isPresent();
    return Templates.asked(new View(view, asked, own, head, done, changed));
  }

  /** Confirms or declines it. */
  @POST
  public Response answer(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var mark = form.text("mark");
    var name = signedIn.name();
    var outcome =
        form.has("answer", "confirm")
            ? requests.confirm(uuid, mark, name)
            : requests.decline(uuid, mark, name);
    return Answers.see("/tellers/polls/" + uuid + "/asked?answer=" + outcome);
  }
}
