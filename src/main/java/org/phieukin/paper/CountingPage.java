package org.phieukin.paper;

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
import org.phieukin.access.SecondSignIn;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.Approvals;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.TellsItself;

/** Counting the paper ballots: each teller on their own, then together where they differ. */
@TellsItself
@Path("/tellers/polls/{uuid}/paper")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CountingPage {
  @Inject PaperCounts counts;
  @Inject CountingViews views;
  @Inject SecondSignIn second;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "paper")
  static class Templates {
    static native TemplateInstance count(CountingView view);

    static native TemplateInstance again(CountingView view);
  }

  /** The page. @throws org.phieukin.site.Refusal NOT_FROZEN_YET for a draft */
  @GET
  public TemplateInstance page(String uuid) {
    return Templates.count(views.of(uuid));
  }

  /** Takes this teller's own numbers. */
  @POST
  public Response key(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var count = views.asked(uuid).read(form);
    if (count.isEmpty()) {
      return again(uuid, form);
    }
    counts.key(uuid, count.get(), signedIn.name());
    return back(uuid);
  }

  /** Takes what both tellers saw at the third look. */
  @POST
  @Path("third")
  public Response settle(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    if (counts.progress(uuid, signedIn.name()).at("AGREED")) {
      return back(uuid);
    }
    var asked = views.asked(uuid);
    asked.keep(form, counts.differences(uuid));
    var count = asked.read(form);
    var other = second.teller(form);
    if (form.flawed()) {
      return again(uuid, form);
    }
    counts.settle(uuid, count.orElseThrow(), both(other));
    return back(uuid);
  }

  /** Forgets what was agreed on, to count again; two tellers ask for it. */
  @POST
  @Path("again")
  public Response drop(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var other = second.teller(form);
    if (form.flawed()) {
      return Answers.again(Templates.again(views.of(uuid).withAgain(form)));
    }
    counts.drop(uuid, both(other));
    return back(uuid);
  }

  /** An address that was typed or reloaded leads to the page. */
  @GET
  @Path("third")
  public Response form(String uuid) {
    return back(uuid);
  }

  /** Asks before all numbers are forgotten. */
  @GET
  @Path("again")
  public Response ask(String uuid) {
    var view = views.of(uuid);
    return view.droppableNow()
        ? Response.ok(Templates.again(view)).type("text/html;charset=utf-8").build()
        : back(uuid);
  }

  private Approvals both(String other) {
    return Approvals.both(signedIn.name(), other);
  }

  private Response again(String uuid, Form form) {
    return Answers.again(Templates.count(views.of(uuid, form)));
  }

  private static Response back(String uuid) {
    return Answers.see("/tellers/polls/" + uuid + "/paper");
  }
}
