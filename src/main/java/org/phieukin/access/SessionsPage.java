package org.phieukin.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import org.phieukin.access.Sessions.Living;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.PhieuKinConfig;

/** Where people are signed in: tellers see and end their own, organizers everybody's. */
@Path("/desk/sessions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SessionsPage {
  private static final String DESK = "/desk/sessions";
  private static final String TELLERS = "/tellers/sessions";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM HH:mm");

  @Inject Sessions sessions;
  @Inject SignedIn signedIn;
  @Inject PhieuKinConfig config;
  @Inject Clock clock;

  /** One session; {@code here} is the one in which the page is read. */
  public record Row(String hash, String username, String started, String seen, boolean here) {}

  /** The list; {@code path} is the page's own address. */
  public record View(String path, List<Row> rows, long minutes, long hours) {
    /** Whether it is everybody's. */
    public boolean everybody() {
      return path.equals(DESK);
    }
  }

  @CheckedTemplate(basePath = "access")
  static class Templates {
    static native TemplateInstance sessions(View view);
  }

  /** Everybody's. */
  @GET
  public TemplateInstance all() {
    return page(DESK, session -> true);
  }

  /** Ends one, whosever it is. */
  @POST
  public Response end(MultivaluedMap<String, String> fields) {
    sessions.end(Form.sent(fields).text("session"), signedIn.name());
    return Answers.see(DESK);
  }

  TemplateInstance page(String path, Predicate<Living> shown) {
    var rows = sessions.all().stream().filter(shown).map(this::row).toList();
    var times = config.sessions();
    var view = new View(path, rows, times.idle().toMinutes(), times.longest().toHours());
    return Templates.sessions(view);
  }

  private Row row(Living one) {
    boolean here = signedIn.session().filter(mine -> mine.hash().equals(one.hash())).isPresent();
    return new Row(one.hash(), one.username(), time(one.started()), time(one.seen()), here);
  }

  private String time(long second) {
    return TIME.format(Instant.ofEpochSecond(second).atZone(clock.getZone()));
  }

  /** The own ones, for tellers. */
  @Path(TELLERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public static class Own {
    @Inject SessionsPage pages;

    /** Those of whoever reads it. */
    @GET
    public TemplateInstance own() {
      var name = pages.signedIn.name();
      return pages.page(TELLERS, session -> session.username().equals(name));
    }

    /** Ends one of them. */
    @POST
    public Response end(MultivaluedMap<String, String> fields) {
      pages.sessions.endOwn(Form.sent(fields).text("session"), pages.signedIn.name());
      return Answers.see(TELLERS);
    }
  }
}
