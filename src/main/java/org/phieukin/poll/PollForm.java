package org.phieukin.poll;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The form of a confidence vote, new or not. */
@ApplicationScoped
class PollForm {
  @Inject Presets presets;

  /** Somebody who can be put on the ballot paper. */
  public record Choice(String uuid, int place, Line line) {
    static Choice of(Person person) {
      var details = person.details();
      return new Choice(
          person.uuid(), person.listOrder(), new Line(details.name(), details.post()));
    }
  }

  /** The form; {@code poll} is empty while there is no such poll yet. */
  public record View(
      String meeting,
      String heading,
      String poll,
      List<Choice> people,
      List<Preset> presets,
      Form form) {
    /** Whether it is for a new poll. */
    public boolean fresh() {
      return poll.isEmpty();
    }

    /** Where the form is sent. */
    public String address() {
      return fresh() ? "/desk/meetings/" + meeting + "/polls/new" : "/desk/polls/" + poll + "/edit";
    }

    /** The page before. */
    public String before() {
      return fresh() ? "/desk/meetings/" + meeting : "/desk/polls/" + poll;
    }

    /** Whether there is more than one set of rules to choose from. */
    public boolean choosable() {
      return fresh() && presets.size() > 1;
    }
  }

  @CheckedTemplate(basePath = "poll")
  static class Templates {
    static native TemplateInstance form(View view);
  }

  PollDraft draft(String meetingUuid, Form form) {
    var title = form.required("title", 300);
    var lines =
        Person.of(meetingUuid).stream()
            .map(Choice::of)
            .filter(choice -> form.has("person", choice.uuid()))
            .map(Choice::line)
            .toList();
    if (lines.isEmpty()) {
      form.mark("person", Flaw.NOBODY_CHOSEN);
    }
    if (lines.size() > PollDraft.MOST_LINES) {
      form.mark("person", Flaw.TOO_MANY_CHOSEN);
    }
    return new PollDraft(title, form.has("blank", "yes"), lines);
  }

  TemplateInstance page(String meeting, String poll, Form form) {
    var heading = Meeting.get(meeting).details().heading();
    var people = Person.of(meeting).stream().map(Choice::of).toList();
    return Templates.form(new View(meeting, heading, poll, people, confidence(), form));
  }

  List<Preset> confidence() {
    return presets.all().stream().filter(rules -> rules.kind() == PollKind.CONFIDENCE).toList();
  }
}
