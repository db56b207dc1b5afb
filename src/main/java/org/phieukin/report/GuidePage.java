package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What each role has to know, on one page to print. */
@Path("/guide/{role: delegate|organizer|teller|operator}")
public class GuidePage {
  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance guide(Guide guide, List<Guide> all);
  }

  /** The guide of a role. */
  @GET
  public TemplateInstance page(String role) {
    return Templates.guide(Guide.valueOf(role.toUpperCase()), List.of(Guide.values()));
  }
}
