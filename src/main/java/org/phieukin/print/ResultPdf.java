package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.ResultViews;
import org.phieukin.report.ResultsPage;
import org.phieukin.report.Tables;
import org.phieukin.site.Language;
import org.phieukin.venue.Venue;

/**
 * The result as it is read out and put up on the wall (RULES C, E): for everyone once published,
 * and never with the classes of the use of the result (RULES A).
 */
@Path("/polls/{uuid}/result.pdf")
public class ResultPdf {
  @Inject Tables tables;
  @Inject ResultViews views;
  @Inject PdfPrinter printer;
  @Inject PublishedPdfs published;
  @Inject Venue venue;

  /** All that the announced result says; {@code address} is where everyone can check it. */
  public record View(
      ResultsPage.View result, Heading head, Optional<Attendance> attendance, String address) {
    /** How many were summoned; in an election, as many as the bar is held against. */
    public OptionalInt summoned() {
      var election = result.table().election().stream().mapToInt(ElectionTable::summoned);
      var entered = attendance.stream().mapToInt(Attendance::summoned);
      return IntStream.concat(election, entered).findFirst();
    }

    /** How many were there; left out where the roll has changed since. */
    public OptionalInt present() {
      return attendance.stream()
          .filter(there -> summoned().equals(OptionalInt.of(there.summoned())))
          .filter(there -> there.present() >= result.table().collected())
          .mapToInt(Attendance::present)
          .findFirst();
    }
  }

  @CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance resultPdf(View view);
  }

  /** The announced result in the reader's language, made once; before publication, 404. */
  @GET
  public Response pdf(
      String uuid,
      HttpHeaders headers,
      UriInfo uri,
      @Context Request request,
      HttpServerResponse kept) {
    tables.requirePublished(uuid);
    var root = venue.of(uri).toString();
    var which = new PublishedPdfs.Which(uuid, root, Language.of(headers));
    var made = published.of(which, this::print);
    var tag = new EntityTag(made.tag());
    var known = request.evaluatePreconditions(tag);
    var answer = known == null ? FileForm.PDF.file("ket-qua-" + uuid, made.pdf()) : known;
    // In place of the no-store of all other answers: kept, but asked for anew each time.
    kept.headers().set("Cache-Control", "no-cache");
    return answer.tag(tag).build();
  }

  private byte[] print(PublishedPdfs.Which which) {
    return printer.pdf(Templates.resultPdf(view(which.poll(), which.root())), which.language());
  }

  @Transactional
  View view(String uuid, String root) {
    var result = views.of(tables.published(uuid), true);
    var poll = Poll.get(uuid);
    var head = Heading.of(Meeting.get(poll.meetingUuid()), Optional.of(result.preset()));
    return new View(result, head, poll.attendance(), root + "/polls/" + uuid + "/results");
  }
}
