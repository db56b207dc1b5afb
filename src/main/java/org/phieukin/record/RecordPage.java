package org.phieukin.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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

  /** What an address asks for; a page of the record takes all of it from there. */
  public static class Asked {
    @RestQuery
    @DefaultValue("")
    String about;

    @RestQuery
    @DefaultValue("")
    String act;

    @RestQuery
    @DefaultValue("")
    String actor;

    @RestQuery
    @DefaultValue("0")
    int page;

    /** {@code all} follows the chain from its first entry, not from where it was found whole. */
    @RestQuery
    @DefaultValue("")
    String check;

    RecordFilter filter() {
      return RecordFilter.of(about, act, actor);
    }
  }

  /** A page of all entries, or of those that a filter leaves. */
  @GET
  @Transactional
  public TemplateInstance page(@BeanParam Asked asked) {
    return page(asked, "/desk/record");
  }

  private TemplateInstance page(Asked asked, String path) {
    var filter = asked.filter();
    boolean anew = asked.check.equals("all");
    long number = RecordEntry.number(filter);
    int pages = (int) Math.max(1, (number + SIZE - 1) / SIZE);
    int shown = Math.max(0, Math.min(asked.page, pages - 1));
    var entries =
        RecordEntry.latest(filter, shown, SIZE).stream()
            .map(entry -> RecordView.Entry.of(entry, clock.getZone()));
    return Templates.record(
        new RecordView(
            entries.toList(),
            (anew ? check.anew() : check.further()).orElse(0L),
            anew,
            number,
            record.fingerprint(),
            filter,
            shown,
            pages,
            path));
  }

  /** The same for tellers, who are to see what organizers did. */
  @Path("/tellers/record")
  public static class ForTellers {
    @Inject RecordPage record;

    /** A page of all entries, or of those that a filter leaves. */
    @GET
    @Transactional
    public TemplateInstance page(@BeanParam Asked asked) {
      return record.page(asked, "/tellers/record");
    }
  }
}
