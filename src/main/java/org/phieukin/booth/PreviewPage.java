package org.phieukin.booth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * The ballot paper as delegates will see it, for the desk before anything is frozen. No code is
 * asked for, nothing is sealed and nothing can be cast: the page has no script of the booth.
 */
@Path("/desk/polls/{uuid}/preview")
public class PreviewPage {
  @Inject BoothPage booth;

  @CheckedTemplate(basePath = "booth")
  static class Templates {
    static native TemplateInstance preview(BoothView view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, HttpHeaders headers) {
    return Templates.preview(booth.view(uuid, headers));
  }
}
