package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
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
import org.phieukin.ledger.sealing.Sealing;
import org.phieukin.ledger.sealing.Sealings;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Quorum;
import org.phieukin.poll.Quorums;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.ResultViews;
import org.phieukin.report.ResultsPage;
import org.phieukin.report.Table;
import org.phieukin.report.Tables;

/**
 * The minutes of the count, to be signed by the count commission (RULES A, E, G): as PDF, and as
 * DOCX for an office that writes in what it has to.
 */
@Path("/desk/polls/{uuid}/minutes.{ending: pdf|docx}")
public class MinutesPage {
  private static final int TAIL = 2;

  @Inject Tables tables;
  @Inject ResultViews views;
  @Inject RecordBook record;
  @Inject PdfPrinter printer;
  @Inject WordPrinter word;
  @Inject CountHours hours;
  @Inject Quorums quorums;
  @Inject Ledgers ledgers;
  @Inject FewBallots few;
  @Inject Commissions commissions;
  @Inject DiceTrials trials;
  @Inject Sealings sealings;

  /** All that the minutes say; the hours are left to the pen where the record has none. */
  public record View(
      ResultsPage.View result,
      Heading head,
      Optional<LocalDateTime> began,
      Optional<LocalDateTime> ended,
      Optional<Attendance> attendance,
      Optional<Quorum> quorum,
      Ledger ledger,
      Optional<String> explanation,
      Optional<Sealing> sealing,
      Optional<FewBallots.Numbers> few,
      Optional<Commission> commission,
      Optional<DiceTrials.View> trial,
      ServedCode code,
      String record,
      int tail) {
    /** The same with so many of the last rows of its table beside the signatures. */
    View withTail(int rows) {
      return new View(
          result,
          head,
          began,
          ended,
          attendance,
          quorum,
          ledger,
          explanation,
          sealing,
          few,
          commission,
          trial,
          code,
          record,
          rows);
    }

    /** How many unused slips there must have been by the ledger. */
    public int unusedSlips() {
      return Sealing.unusedBy(ledger);
    }

    /** How many spoilt ones. */
    public int spoiltSlips() {
      return Sealing.spoiltBy(ledger);
    }

    /** The rows of the table but those beside the signatures. */
    public List<Table.Row> firstRows() {
      return first(result.table().lines());
    }

    /** The rows beside the signatures. */
    public List<Table.Row> lastRows() {
      return last(result.table().lines());
    }

    /** The same in an election. */
    public List<ElectionTable.Candidate> firstCandidates() {
      return first(result.table().election().orElseThrow().candidates());
    }

    /** The same in an election. */
    public List<ElectionTable.Candidate> lastCandidates() {
      return last(result.table().election().orElseThrow().candidates());
    }

    private <T> List<T> first(List<T> rows) {
      return rows.subList(0, rows.size() - tail);
    }

    private <T> List<T> last(List<T> rows) {
      return rows.subList(rows.size() - tail, rows.size());
    }

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
  public Response file(String uuid, String ending) {
    var form = FileForm.of(ending);
    return form.answer("bien-ban-" + uuid, made(uuid, form));
  }

  /** The same for whoever packs them with others. */
  byte[] made(String uuid, FileForm form) {
    var view = view(uuid);
    return form == FileForm.DOCX ? word.docx(Templates.minutes(view), "vi") : printed(view);
  }

  /**
   * Signatures stand with rows of the table: where they would not, the last ones come with them.
   */
  private byte[] printed(View view) {
    var whole = printer.pdf(Templates.minutes(view), "vi");
    var rows = view.result().table().lines();
    if (rows.size() <= TAIL || LastPage.of(whole).says(rows.get(rows.size() - 1).name())) {
      return whole;
    }
    return printer.pdf(Templates.minutes(view.withTail(TAIL)), "vi");
  }

  @Transactional
  View view(String uuid) {
    var table = tables.counted(uuid);
    var poll = Poll.get(uuid);
    var result = views.of(table, false);
    return new View(
        result,
        Heading.of(Meeting.get(poll.meetingUuid()), Optional.of(result.preset())),
        hours.of(uuid, Act.POLL_CLOSED),
        hours.of(uuid, Act.POLL_COUNTED),
        poll.attendance(),
        quorums.of(poll),
        ledgers.of(uuid),
        ledgers.explanation(uuid),
        sealings.of(uuid),
        few.approved(uuid),
        commissions.of(poll.meetingUuid()),
        trials.of(uuid),
        ServedCode.during(uuid),
        record.fingerprint(),
        0);
  }

  /** The same minutes for the tellers, who sign them. */
  @Path("/tellers/polls/{uuid}/minutes.{ending: pdf|docx}")
  public static class ForTellers {
    @Inject MinutesPage minutes;

    /** The minutes in Vietnamese, once counted. */
    @GET
    public Response file(String uuid, String ending) {
      return minutes.file(uuid, ending);
    }
  }
}
