package org.phieukin.desk;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Person;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Presets;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Writing a draft anew until it is frozen. */
@Path("/desk/polls/{uuid}/edit")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EditPoll {
  @Inject PollForm forms;
  @Inject PollDrafts drafts;
  @Inject Presets presets;
  @Inject SignedIn signedIn;

  /** The form of a draft; people are those of the meeting's list as it is now. */
  @GET
  @Transactional
  public TemplateInstance form(String uuid) {
    var poll = requireDraft(Poll.get(uuid));
    var fields = new HashMap<>(Map.of("title", poll.title()));
    poll.members().ifPresent(number -> fields.put("members", Integer.toString(number)));
    if (poll.blankAllowed()) {
      fields.put("blank", "yes");
    }
    var chosen =
        Person.of(poll.meetingUuid()).stream()
            .map(PollForm.Choice::of)
            .filter(choice -> poll.lines().contains(choice.line()))
            .map(PollForm.Choice::uuid)
            .toList();
    var listed = drafts.linesOf(poll.meetingUuid());
    var form = Form.of(fields).with("person", chosen);
    return forms.of(poll, ElectionFields.form(form, poll.draft(), listed));
  }

  /** Writes a draft anew. */
  @POST
  @Transactional
  public Response change(String uuid, MultivaluedMap<String, String> fields) {
    var poll = requireDraft(Poll.locked(uuid));
    var form = Form.sent(fields);
    var draft = forms.draft(poll.meetingUuid(), Optional.of(presets.of(poll)), form);
    if (form.flawed()) {
      return Answers.again(forms.of(poll, form));
    }
    if (!draft.equals(poll.draft())) {
      drafts.write(uuid, draft, signedIn.name());
    }
    return Answers.see("/desk/polls/" + uuid);
  }

  private static Poll requireDraft(Poll poll) {
    if (poll.state() != PollState.DRAFT) {
      throw new Refusal(Why.ALREADY_FROZEN);
    }
    return poll;
  }
}
