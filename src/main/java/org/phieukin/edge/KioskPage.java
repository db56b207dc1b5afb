package org.phieukin.edge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Tells whoever prepares a tablet how it shows the voting page and nothing else. */
@Path("/trust/tablet")
public class KioskPage {
  @Inject ServedCertificate served;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance kiosk(boolean own);
  }

  /** The page; without a sign-in, a script or a secret. */
  @GET
  public TemplateInstance page() {
    return Templates.kiosk(served.authority().isPresent());
  }
}
