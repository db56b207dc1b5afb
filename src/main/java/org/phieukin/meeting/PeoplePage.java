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

/** The approved list of a meeting, changed by hand. */
@Path("/desk/meetings/{uuid}/people")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeoplePage {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject PeopleList list;
  @Inject PeopleViews views;
  @Inject SignedIn signedIn;

  /** The form of somebody on the list. */
  public record PersonView(String meeting, String uuid, Form form) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance person(PersonView view);
  }

  /** The list, and the forms that change it. */
  @GET
  public TemplateInstance page(String uuid, @RestQuery Optional<String> removed) {
    var fresh = Form.of(Map.of("uuid", Uuid.random(RANDOM)));
    return views.page(uuid, fresh, PeopleTable.nothingRead(), removed);
  }

  /** Puts somebody at the end of the list. */
  @POST
  public Response add(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    if (!Uuid.isWellFormed(form.text("uuid")) || form.text("uuid").length() > 24) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    var details = details(form);
    if (!form.flawed()) {
      try {
        list.add(uuid, form.text("uuid"), details, signedIn.name());
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
  @Path("{person}")
  public TemplateInstance person(String uuid, String person) {
    var form = Form.filled(stored(uuid, person));
    return Templates.person(new PersonView(uuid, person, form));
  }

  @Transactional
  Map<String, String> stored(String uuid, String person) {
    return Person.get(uuid, person).details().fields();
  }

  /** Writes somebody's name and position anew. */
  @POST
  @Path("{person}")
  public Response change(String uuid, String person, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var details = details(form);
    if (!form.flawed()) {
      try {
        list.change(uuid, person, Seen.in(form), details, signedIn.name());
      } catch (NotListed e) {
        if (e.overtaken()) {
          var both = form.overtaken(stored(uuid, person));
          return Answers.overtaken(Templates.person(new PersonView(uuid, person, both)));
        }
        form.mark("name", e.flaw());
      }
    }
    return form.flawed()
        ? Answers.again(Templates.person(new PersonView(uuid, person, form)))
        : Answers.see(address(uuid) + "#person-" + person);
  }

  /** One place up. */
  @POST
  @Path("{person}/up")
  public Response up(String uuid, String person) {
    list.move(uuid, person, -1, signedIn.name());
    return Answers.see(address(uuid) + "#person-" + person);
  }

  /** One place down. */
  @POST
  @Path("{person}/down")
  public Response down(String uuid, String person) {
    list.move(uuid, person, 1, signedIn.name());
    return Answers.see(address(uuid) + "#person-" + person);
  }

  /** Off the list. */
  @POST
  @Path("{person}/remove")
  public Response remove(String uuid, String person) {
    list.remove(uuid, person, signedIn.name());
    return Answers.see(address(uuid) + "?removed=" + person);
  }

  /** On it again, where they stood. */
  @POST
  @Path("{person}/restore")
  public Response restore(String uuid, String person) {
    try {
      list.restore(uuid, person, signedIn.name());
      return Answers.see(address(uuid) + "#person-" + person);
    } catch (NotListed e) {
      // Somebody has put the same name on the list meanwhile, or it is full: it shows.
      return Answers.see(address(uuid));
    }
  }

  private static PersonDetails details(Form form) {
    return new PersonDetails(form.required("name", 120), form.optional("post", 300));
  }

  static String address(String uuid) {
    return "/desk/meetings/" + uuid + "/people";
  }
}
