package org.phieukin.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.phieukin.site.Form;

/** The page of the roll, which several forms come back to. */
@ApplicationScoped
class RollViews {
  /** Somebody on the roll. */
  public record Row(String uuid, DelegateDetails details, Presence presence) {}

  /** The roll and its forms; {@code read} is what was last sent to replace it. */
  public record View(
      String uuid,
      String heading,
      List<Row> rows,
      Form form,
      PeopleTable<DelegateDetails> read,
      int most) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance roll(View view);
  }

  @Transactional
  TemplateInstance page(String uuid, Form form, PeopleTable<DelegateDetails> read) {
    var heading = Meeting.get(uuid).details().heading();
    var rows =
        Delegate.of(uuid).stream()
            .map(delegate -> new Row(delegate.uuid(), delegate.details(), delegate.presence()))
            .toList();
    return Templates.roll(new View(uuid, heading, rows, form, read, Delegate.MOST));
  }
}
