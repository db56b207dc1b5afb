package org.phieukin.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.site.Form;

/** The page of a list of people, which several forms come back to. */
@ApplicationScoped
class PeopleViews {
  @Inject PeopleList list;

  /** Somebody on the list. */
  public record Row(String uuid, int place, String name, String post, boolean last) {
    /** Whether nobody stands before. */
    public boolean first() {
      return place == 1;
    }
  }

  /**
   * The list and its forms.
   *
   * @param read what was last sent to replace it
   * @param removed whoever was just taken off it, by their uuid
   */
  public record View(
      String uuid,
      String heading,
      List<Row> rows,
      Form form,
      PeopleTable<PersonDetails> read,
      int most,
      Map<String, PersonDetails> removed) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance people(View view);
  }

  TemplateInstance page(String uuid, Form form, PeopleTable<PersonDetails> read) {
    return page(uuid, form, read, Optional.empty());
  }

  @Transactional
  TemplateInstance page(
      String uuid, Form form, PeopleTable<PersonDetails> read, Optional<String> removed) {
    var heading = Meeting.get(uuid).details().heading();
    var people = Person.of(uuid);
    var rows = people.stream().map(person -> row(person, people.size())).toList();
    var gone = new HashMap<String, PersonDetails>();
    removed.ifPresent(
        person -> list.removed(uuid, person).ifPresent(one -> gone.put(person, one.details())));
    return Templates.people(new View(uuid, heading, rows, form, read, Person.MOST, gone));
  }

  private static Row row(Person person, int of) {
    var details = person.details();
    int place = person.listOrder();
    return new Row(person.uuid(), place, details.name(), details.post(), place == of);
  }
}
