package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;
import org.phieukin.poll.Line;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The form of a poll, new or not: a confidence vote or an election. */
@ApplicationScoped
class PollForm {
  private static final int MOST_MEMBERS = 5000;

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
      PollKind kind,
      List<Preset> presets,
      Form form) {
    /** Whether it is for a new poll. */
    public boolean fresh() {
      return poll.isEmpty();
    }

    /** Whether it is for an election. */
    public boolean election() {
      return kind == PollKind.ELECTION;
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

    /** Whether some of the rules make percentages shares of all members. */
    public boolean asksMembers() {
      return presets.stream().anyMatch(Preset::asksMembers);
    }
  }

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance form(View view);
  }

  /** What was typed; {@code rules} are those that were chosen, if they were. */
  PollDraft draft(String meetingUuid, Optional<Preset> rules, Form form) {
    var title = form.required("title", 300);
    var lines =
        Person.of(meetingUuid).stream()
            .map(Choice::of)
            .filter(choice -> form.has("person", choice.uuid()))
            .map(Choice::line)
            .toList();
    if (kind(rules, form) == PollKind.ELECTION) {
      return ElectionFields.draft(form, title, lines);
    }
    if (lines.isEmpty()) {
      form.mark("person", Flaw.NOBODY_CHOSEN);
    }
    if (lines.size() > PollDraft.MOST_LINES) {
      form.mark("person", Flaw.TOO_MANY_CHOSEN);
    }
    return new PollDraft(title, form.has("blank", "yes"), lines, members(rules, form));
  }

  /** Asked only where percentages are shares of all members; otherwise nothing is kept. */
  private static OptionalInt members(Optional<Preset> rules, Form form) {
    return rules.filter(Preset::asksMembers).isPresent()
        ? form.number("members", 1, MOST_MEMBERS)
        : OptionalInt.empty();
  }

  /** The rules of the form; marks them when they are none of those offered. */
  Optional<Preset> chosen(Form form) {
    var chosen = rules(form);
    if (chosen.isEmpty()) {
      form.mark("preset", Flaw.UNKNOWN_CHOICE);
    }
    return chosen;
  }

  private Optional<Preset> rules(Form form) {
    var key = form.text("preset");
    return presets.all().stream().filter(rules -> rules.key().equals(key)).findFirst();
  }

  /** The form of a new poll. */
  TemplateInstance fresh(String meeting, Form form) {
    var kind = kind(rules(form), form);
    return page(meeting, "", kind, of(kind, meeting), form);
  }

  /** The form of a draft, whose rules stay. */
  TemplateInstance of(Poll poll, Form form) {
    var rules = List.of(presets.of(poll));
    return page(poll.meetingUuid(), poll.uuid(), poll.kind(), rules, form);
  }

  private static TemplateInstance page(
      String meeting, String poll, PollKind kind, List<Preset> offered, Form form) {
    var heading = Meeting.get(meeting).details().heading();
    var people = Person.of(meeting).stream().map(Choice::of).toList();
    return Templates.form(new View(meeting, heading, poll, people, kind, offered, form));
  }

  /** What the rules are for; before they are known, what the form was asked for. */
  private static PollKind kind(Optional<Preset> rules, Form form) {
    boolean election = form.text("kind").equals("election");
    return rules.map(Preset::kind).orElse(election ? PollKind.ELECTION : PollKind.CONFIDENCE);
  }

  /** The presets of a kind, first what suits the body that meets. */
  List<Preset> of(PollKind kind, String meeting) {
    return presets.of(kind, Meeting.get(meeting).details().body());
  }
}
