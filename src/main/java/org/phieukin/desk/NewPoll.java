package org.phieukin.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.PollWords;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Making a confidence vote or an election. */
@Path("/desk/meetings/{uuid}/polls/new")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NewPoll {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject PollForm forms;
  @Inject PollDrafts drafts;
  @Inject SignedIn signedIn;

  /**
   * The form of a new poll: for a confidence vote with everybody on the list ticked, for an
   * election with nobody.
   */
  @GET
  @Transactional
  public TemplateInstance fresh(String uuid, @QueryParam("kind") Optional<String> asked) {
    var meeting = Meeting.get(uuid).details();
    boolean election = asked.equals(Optional.of("election"));
    var rules = forms.of(election ? PollKind.ELECTION : PollKind.CONFIDENCE, uuid).get(0);
    var fields = new HashMap<String, String>();
    fields.put("uuid", Uuid.random(RANDOM));
    var ordinal = meeting.ordinal();
    fields.put(
        "title",
        election
            ? PollWords.vietnamese().electionTitle()
            : PollWords.vietnamese().suggestedTitle(ordinal));
    fields.put("kind", election ? "election" : "confidence");
    fields.put("seats", election ? "1" : "");
    fields.put("preset", rules.key());
    if (rules.blankAllowed()) {
      fields.put("blank", "yes");
    }
    var people = election ? List.<Person>of() : Person.of(uuid);
    var ticked = people.stream().map(Person::uuid).toList();
    return forms.fresh(uuid, Form.of(fields).with("person", ticked));
  }

  /** Makes a poll. */
  @POST
  @Transactional
  public Response make(String uuid, MultivaluedMap<String, String> fields) {
    Meeting.get(uuid);
    var form = Form.sent(fields);
    var poll = form.text("uuid");
    if (!Uuid.isWellFormed(poll) || poll.length() > 24) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    var draft = forms.draft(uuid, forms.chosen(form), form);
    if (form.flawed()) {
      return Answers.again(forms.fresh(uuid, form));
    }
    drafts.make(poll, uuid, form.text("preset"), draft, signedIn.name());
    return Answers.see("/desk/polls/" + poll);
  }
}
