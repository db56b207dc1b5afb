package org.phieukin.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Handed out and collected, to be read aloud after closing and before anything is counted. */
@Path("/desk/polls/{uuid}/announce")
public class AnnouncePage {
  @Inject LedgerViews views;

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance announce(LedgerView view);
  }

  /** The two numbers. */
  @GET
  public TemplateInstance page(String uuid) {
    var view = views.of(uuid);
    if (!view.afterClosing()) {
      throw new Refusal(Why.NOT_CLOSED_YET);
    }
    return Templates.announce(view);
  }
}
