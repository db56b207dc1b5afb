package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.phieukin.count.FewBallots;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.ledger.Ledger;
import org.phieukin.ledger.Ledgers;
import org.phieukin.ledger.dice.DiceTrials;
import org.phieukin.meeting.Attendance;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Quorum;
import org.phieukin.poll.Quorums;
import org.phieukin.record.RecordBook;
import org.phieukin.report.ResultViews;
import org.phieukin.report.ResultsPage;
import org.phieukin.report.Tables;

/** The minutes of the count as a PDF, to be signed by the count commission (RULES A, E). */
@Path("/desk/polls/{uuid}/minutes.pdf")
public class MinutesPage {
  @Inject Tables tables;
  @Inject ResultViews views;
  @Inject RecordBook record;
  @Inject PdfPrinter printer;
  @Inject Quorums quorums;
  @Inject Ledgers ledgers;
  @Inject FewBallots few;
  @Inject Commissions commissions;
  @Inject DiceTrials trials;

  /** All that the minutes say. */
  public record View(
      ResultsPage.View result,
      Optional<Attendance> attendance,
      Optional<Quorum> quorum,
      Ledger ledger,
      Optional<String> explanation,
      Optional<FewBallots.Numbers> few,
      Optional<Commission> commission,
      Optional<DiceTrials.View> trial,
      String record) {
    /** The members beside the head, two a line, to sign. */
    public List<List<MemberDetails>> pairs() {
      var others = commission.map(Commission::others).orElse(List.of());
      return IntStream.range(0, (others.size() + 1) / 2)
          .mapToObj(n -> others.subList(2 * n, Math.min(2 * n + 2, others.size())))
          .toList();
    }
  }

  @CheckedTemplate(basePath = "print")
  static class Templates {
    static native TemplateInstance minutes(View view);
  }

  /** The minutes in Vietnamese, once counted. */
  @GET
  public Response pdf(String uuid) {
    return Response.ok(printer.pdf(Templates.minutes(view(uuid)), "vi"), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"bien-ban-" + uuid + ".pdf\"")
        .build();
  }

  @Transactional
  View view(String uuid) {
    var table = tables.counted(uuid);
    var poll = Poll.get(uuid);
    return new View(
        views.of(table, false),
        poll.attendance(),
        quorums.of(poll),
        ledgers.of(uuid),
        ledgers.explanation(uuid),
        few.approved(uuid),
        commissions.of(poll.meetingUuid()),
        trials.of(uuid),
        record.fingerprint());
  }

  /** The same minutes for the tellers, who sign them. */
  @Path("/tellers/polls/{uuid}/minutes.pdf")
  public static class ForTellers {
    @Inject MinutesPage minutes;

    /** The minutes in Vietnamese, once counted. */
    @GET
    public Response pdf(String uuid) {
      return minutes.pdf(uuid);
    }
  }
}
