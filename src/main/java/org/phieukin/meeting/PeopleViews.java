package org.phieukin.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.phieukin.site.Form;

/** The page of a list of people, which several forms come back to. */
@ApplicationScoped
class PeopleViews {
  /** Somebody on the list. */
  public record Row(String uuid, int place, String name, String post, boolean last) {
    /** Whether nobody stands before. */
    public boolean first() {
      return place == 1;
    }
  }

  /** The list and its forms; {@code read} is what was last sent to replace it. */
  public record View(
      String uuid,
      String heading,
      List<Row> rows,
      Form form,
      PeopleTable<PersonDetails> read,
      int most) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance people(View view);
  }

  @Transactional
  TemplateInstance page(String uuid, Form form, PeopleTable<PersonDetails> read) {
    var heading = Meeting.get(uuid).details().heading();
    var people = Person.of(uuid);
    var rows = people.stream().map(person -> row(person, people.size())).toList();
    return Templates.people(new View(uuid, heading, rows, form, read, Person.MOST));
  }

  private static Row row(Person person, int of) {
    var details = person.details();
    int place = person.listOrder();
    return new Row(person.uuid(), place, details.name(), details.post(), place == of);
  }
}
