package org.phieukin.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestCookie;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Answers;
import org.phieukin.site.Brake;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Limit;
import org.phieukin.site.Limit.Counter;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Dossiers as delegates read them on a tablet, with the meeting's reading code. The two forms are
 * sent as plain text: they need no token, so that no cookie of this page ever reaches the booth.
 */
@Path("/meetings/{uuid}/dossiers")
public class ReaderPage {
  private static final String COOKIE = "dossier-reader";
  private static final int LONGEST_CODE = 100;

  /** Wrong codes that one address may send; right ones do not count. */
  private static final Limit TRIES = Limit.aMinute("reading-codes", 10);

  /** Wrong codes that all addresses together may send to one meeting. */
  private static final Limit TRIES_OF_ALL = Limit.aMinute("reading-codes-of-all", 60);

  @Inject Dossiers dossiers;
  @Inject DossierReports reports;
  @Inject ReadingCodes codes;
  @Inject ReadingSession session;
  @Inject Brake brake;
  @Inject ServedDocument served;
  @Inject PhieuKinConfig config;
  @Inject Clock clock;

  /** The form of the code. */
  public record CodeView(String uuid, String heading, boolean made, Form form) {}

  /** What may be read. */
  public record View(String uuid, String heading, DossierReport report, int seconds) {
    /** Minutes until the tablet leaves by itself. */
    public int minutes() {
      return Math.max(1, seconds / 60);
    }
  }

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance code(CodeView view);

    static native TemplateInstance read(View view);
  }

  /** The dossiers for whoever has given the code, the form of the code for everybody else. */
  @GET
  @Transactional
  public Response page(
      String uuid, @RestCookie(COOKIE) Optional<String> cookie, HttpServerRequest request) {
    var heading = open(uuid);
    var code = codes.of(uuid);
    if (!reads(uuid, code, cookie)) {
      var view = new CodeView(uuid, heading, code.isPresent(), Form.of(Map.of()));
      return html(Response.ok(Templates.code(view))).build();
    }
    var idle = config.dossiers().idle();
    var view = new View(uuid, heading, reports.of(uuid), (int) idle.toSeconds());
    return html(Response.ok(Templates.read(view)))
        .cookie(fresh(uuid, code.orElseThrow(), idle, request))
        .header("Refresh", idle.toSeconds() + 1)
        .build();
  }

  private String open(String uuid) {
    var heading = Meeting.get(uuid).details().heading();
    DossierSwitch.on(uuid);
    if (!dossiers.anyOpen(uuid)) {
      throw new Refusal(Why.DOSSIERS_CLOSED);
    }
    return heading;
  }

  private boolean reads(String uuid, Optional<String> code, Optional<String> cookie) {
    return code.isPresent()
        && cookie.isPresent()
        && session.lives(cookie.get(), clock.instant(), uuid, code.get());
  }

  /** Takes the code. @throws Refusal TOO_MANY_TRIES */
  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @Transactional
  public Response enter(String uuid, String body, HttpServerRequest request) {
    var heading = open(uuid);
    var code = codes.of(uuid);
    var form = Form.of(Map.of("code", typed(body)));
    var tries = new Counter[] {TRIES.of(uuid + "|" + sender(request)), TRIES_OF_ALL.of(uuid)};
    brake.take(tries);
    if (code.isEmpty() || !codes.fits(code.get(), form.text("code"))) {
      form.mark("code", Flaw.READING_CODE_WRONG);
      return Answers.again(Templates.code(new CodeView(uuid, heading, code.isPresent(), form)));
    }
    brake.giveBack(tries);
    return Response.fromResponse(Answers.see(address(uuid)))
        .cookie(fresh(uuid, code.get(), config.dossiers().idle(), request))
        .build();
  }

  private static String sender(HttpServerRequest request) {
    return request.remoteAddress().hostAddress();
  }

  private static String typed(String body) {
    var text = body.replaceFirst("^code=", "").strip();
    return text.substring(0, Math.min(LONGEST_CODE, text.length()));
  }

  /** Ends the reading on this tablet. */
  @POST
  @Path("leave")
  @Consumes(MediaType.TEXT_PLAIN)
  public Response leave(String uuid, String body, HttpServerRequest request) {
    return Response.fromResponse(Answers.see(address(uuid)))
        .cookie(cookie(uuid, "", 0, request))
        .build();
  }

  /** A document as a file, for whoever has given the code. */
  @GET
  @Path("{document}")
  @Transactional
  public Response document(
      String uuid, String document, @RestCookie(COOKIE) Optional<String> cookie) {
    open(uuid);
    if (!reads(uuid, codes.of(uuid), cookie)) {
      return Answers.see(address(uuid));
    }
    return served.answer(dossiers.readable(uuid, document));
  }

  private NewCookie fresh(String uuid, String code, Duration idle, HttpServerRequest request) {
    var end = clock.instant().plus(idle);
    return cookie(uuid, session.until(end, uuid, code), (int) idle.toSeconds(), request);
  }

  private static NewCookie cookie(
      String uuid, String text, int seconds, HttpServerRequest request) {
    return new NewCookie.Builder(COOKIE)
        .value(text)
        .path(address(uuid))
        .maxAge(seconds)
        .httpOnly(true)
        .secure(request.isSSL())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }

  private static Response.ResponseBuilder html(Response.ResponseBuilder answer) {
    return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
  }

  private static String address(String uuid) {
    return "/meetings/" + uuid + "/dossiers";
  }
}
