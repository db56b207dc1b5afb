package org.phieukin.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.phieukin.site.Refusal.Why;

/** The answers to a form. */
public final class Answers {
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private Answers() {}

  /**
   * It was done: to the page that shows so; a reload repeats nothing.
   *
   * @throws Refusal NO_SUCH_PAGE where the address that was asked for makes none
   */
  public static Response see(String path) {
    try {
      return Response.seeOther(new URI(path)).build();
    } catch (URISyntaxException e) {
      throw new Refusal(Why.NO_SUCH_PAGE);
    }
  }

  /** The same with the word that the page says of what was done. */
  public static Response see(String path, Done done) {
    return Response.fromResponse(see(path)).cookie(WordOfSuccess.of(done)).build();
  }

  /** Something is wrong with it: the form again, with all that was typed. */
  public static Response again(TemplateInstance form) {
    return page(UNPROCESSABLE, form);
  }

  /**
   * Somebody else was faster: the form again, with all that was typed and what stands there now.
   */
  public static Response overtaken(TemplateInstance form) {
    return page(CONFLICT, form);
  }

  private static Response page(int status, TemplateInstance form) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(form)
        .build();
  }
}
