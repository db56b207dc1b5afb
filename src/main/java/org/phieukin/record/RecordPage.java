package org.phieukin.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;

/** The record as organizers read it, the latest entry first, and whether its chain is whole. */
@Path("/desk/record")
public class RecordPage {
  private static final int SIZE = 50;

  @Inject RecordBook record;
  @Inject Clock clock;
  @Inject RecordCheck check;

  @CheckedTemplate(basePath = "record")
  static class Templates {
    static native TemplateInstance record(RecordView view);
  }

  /**
   * A page of all entries, or of those about one poll or meeting.
   *
   * @param check {@code all} follows the chain from its first entry, not from where it was found
   *     whole last
   */
  @GET
  @Transactional
  public TemplateInstance page(
      @RestQuery @DefaultValue("") String about,
      @RestQuery @DefaultValue("0") int page,
      @RestQuery @DefaultValue("") String check) {
    return page(about, page, check.equals("all"), "/desk/record");
  }

  private TemplateInstance page(String about, int page, boolean anew, String path) {
    var subject = about.matches("[1-9A-Za-z]{0,24}") ? about : "";
    long number = RecordEntry.number(subject);
    int pages = (int) Math.max(1, (number + SIZE - 1) / SIZE);
    int shown = Math.max(0, Math.min(page, pages - 1));
    var entries =
        RecordEntry.latest(subject, shown, SIZE).stream()
            .map(entry -> RecordView.Entry.of(entry, clock.getZone()));
    return Templates.record(
        new RecordView(
            entries.toList(),
            (anew ? check.anew() : check.further()).orElse(0L),
            anew,
            number,
            record.fingerprint(),
            subject,
            shown,
            pages,
            path));
  }

  /** The same for tellers, who are to see what organizers did. */
  @Path("/tellers/record")
  public static class ForTellers {
    @Inject RecordPage record;

    /** A page of all entries, or of those about one poll or meeting; see {@link RecordPage}. */
    @GET
    @Transactional
    public TemplateInstance page(
        @RestQuery @DefaultValue("") String about,
        @RestQuery @DefaultValue("0") int page,
        @RestQuery @DefaultValue("") String check) {
      return record.page(about, page, check.equals("all"), "/tellers/record");
    }
  }
}
