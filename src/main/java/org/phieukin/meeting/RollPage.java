package org.phieukin.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.PeopleList.NotListed;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.Seen;

/** The roll of those summoned, changed by hand. */
@Path("/desk/meetings/{uuid}/roll")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RollPage {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Roll roll;
  @Inject RollViews views;
  @Inject SignedIn signedIn;

  /** The form of somebody on the roll. */
  public record DelegateView(String meeting, String uuid, Form form) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance delegate(DelegateView view);
  }

  /** The roll, and the forms that change it. */
  @GET
  public TemplateInstance page(String uuid, @RestQuery Optional<String> removed) {
    return views.page(uuid, fresh(), PeopleTable.nothingRead(), removed);
  }

  /** The form of somebody who is not there yet. */
  static Form fresh() {
    return Form.of(Map.of("uuid", Uuid.random(RANDOM)));
  }

  /** Puts somebody at the end of the roll. */
  @POST
  public Response add(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    if (!Uuid.isWellFormed(form.text("uuid")) || form.text("uuid").length() > 24) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    var details = details(form);
    if (!form.flawed()) {
      try {
        roll.add(uuid, form.text("uuid"), details, signedIn.name());
      } catch (NotListed e) {
        form.mark("name", e.flaw());
      }
    }
    return form.flawed()
        ? Answers.again(views.page(uuid, form, PeopleTable.nothingRead()))
        : Answers.see(address(uuid) + "#add");
  }

  /** The form of somebody. */
  @GET
  @Path("{delegate}")
  public TemplateInstance delegate(String uuid, String delegate) {
    var form = Form.filled(stored(uuid, delegate));
    return Templates.delegate(new DelegateView(uuid, delegate, form));
  }

  @Transactional
  Map<String, String> stored(String uuid, String delegate) {
    return Delegate.get(uuid, delegate).details().fields();
  }

  /** Writes somebody's name, unit and seat anew. */
  @POST
  @Path("{delegate}")
  public Response change(String uuid, String delegate, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var details = details(form);
    if (!form.flawed()) {
      try {
        roll.change(uuid, delegate, Seen.in(form), details, signedIn.name());
      } catch (NotListed e) {
        if (e.overtaken()) {
          var both = form.overtaken(stored(uuid, delegate));
          return Answers.overtaken(Templates.delegate(new DelegateView(uuid, delegate, both)));
        }
        form.mark("name", e.flaw());
      }
    }
    return form.flawed()
        ? Answers.again(Templates.delegate(new DelegateView(uuid, delegate, form)))
        : Answers.see(address(uuid) + "#delegate-" + delegate);
  }

  /** Off the roll. */
  @POST
  @Path("{delegate}/remove")
  public Response remove(String uuid, String delegate) {
    roll.remove(uuid, delegate, signedIn.name());
    return Answers.see(address(uuid) + "?removed=" + delegate);
  }

  /** On it again, ticked off as before. */
  @POST
  @Path("{delegate}/restore")
  public Response restore(String uuid, String delegate) {
    try {
      roll.restore(uuid, delegate, signedIn.name());
      return Answers.see(address(uuid) + "#delegate-" + delegate);
    } catch (NotListed e) {
      // Somebody has put the same name on the roll meanwhile, or it is full: it shows.
      return Answers.see(address(uuid));
    }
  }

  private static DelegateDetails details(Form form) {
    return new DelegateDetails(
        form.required("name", Column.NAME.most()),
        form.optional("unit", Column.UNIT.most()),
        form.optional("seat", Column.SEAT.most()));
  }

  static String address(String uuid) {
    return "/desk/meetings/" + uuid + "/roll";
  }
}
