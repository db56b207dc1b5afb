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

/** The page of the roll, which several forms come back to. */
@ApplicationScoped
class RollViews {
  @Inject Roll roll;

  /** Somebody on the roll. */
  public record Row(String uuid, DelegateDetails details, Presence presence) {}

  /**
   * The roll and its forms.
   *
   * @param read what was last sent to replace it
   * @param removed whoever was just taken off it, by their uuid
   */
  public record View(
      String uuid,
      String heading,
      List<Row> rows,
      Form form,
      PeopleTable<DelegateDetails> read,
      int most,
      Map<String, DelegateDetails> removed) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance roll(View view);
  }

  TemplateInstance page(String uuid, Form form, PeopleTable<DelegateDetails> read) {
    return page(uuid, form, read, Optional.empty());
  }

  @Transactional
  TemplateInstance page(
      String uuid, Form form, PeopleTable<DelegateDetails> read, Optional<String> removed) {
    var heading = Meeting.get(uuid).details().heading();
    var rows =
        Delegate.of(uuid).stream()
            .map(delegate -> new Row(delegate.uuid(), delegate.details(), delegate.presence()))
            .toList();
    var gone = new HashMap<String, DelegateDetails>();
    removed.ifPresent(
        one -> roll.removed(uuid, one).ifPresent(found -> gone.put(one, found.details())));
    return Templates.roll(new View(uuid, heading, rows, form, read, Delegate.MOST, gone));
  }
}
