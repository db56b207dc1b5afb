package org.phieukin.venue.tablets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The numbered tablets on the desk. */
@Path("/desk/tablets")
public class TabletsPage {
  @Inject Tablets tablets;

  @CheckedTemplate(basePath = "venue")
  static class Templates {
    static native TemplateInstance tablets(List<TabletRow> rows);
  }

  /** The list as it is now. */
  @GET
  public TemplateInstance page() {
    return Templates.tablets(tablets.all());
  }
}
