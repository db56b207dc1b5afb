package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.phieukin.ledger.Ledger;
import org.phieukin.ledger.Ledgers;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Presets;
import org.phieukin.site.Language;

/** The ledger of slips on paper and as a spreadsheet, for organizers (docs/decisions/0010). */
@Path("/desk/polls/{uuid}/ledger.{ending: pdf|xlsx|csv}")
public class LedgerFiles {
  @Inject PdfPrinter printer;
  @Inject Ledgers ledgers;
  @Inject Presets presets;

  /**
   * All that the ledger says.
   *
   * @param over whether no ballot can come any more: sheets are passed around, so how many have
   *     voted stands on none of them before
   */
  public record View(
      String title,
      Heading head,
      boolean rehearsal,
      boolean over,
      Ledger ledger,
      Optional<String> explanation) {
    /** Whether the alarm of more used than handed out is up. */
    public boolean overused() {
      return over && ledger.overused();
    }

    /** Whether the numbers can be held against each other. */
    public boolean balanced() {
      return over && ledger.counted() && !ledger.overused();
    }
  }

  @CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance ledgerPdf(View view);
  }

  /** The ledger as it stands, in the reader's language. */
  @GET
  public Response file(String uuid, String ending, HttpHeaders headers) {
    var form = FileForm.of(ending);
    var view = view(uuid);
    var body = made(view, form, Language.of(headers));
    return form.answer(RehearsalMarks.file("so-phieu-ma-" + uuid, view.rehearsal()), body);
  }

  /** The same for whoever packs it with others. */
  byte[] made(String uuid, FileForm form, String language) {
    return made(view(uuid), form, language);
  }

  private byte[] made(View view, FileForm form, String language) {
    return form == FileForm.PDF
        ? printer.pdf(Templates.ledgerPdf(view), language)
        : Spreadsheets.file(sheet(view, language), form);
  }

  private static Sheet sheet(View view, String language) {
    var sheet = LedgerSheet.of(view, language);
    var titled = sheet.under(List.of(sheet.name(), view.title(), view.head().meeting().heading()));
    return RehearsalMarks.sheet(titled, view.rehearsal(), language);
  }

  @Transactional
  View view(String uuid) {
    var poll = Poll.get(uuid);
    boolean over = poll.state().afterClosing() || poll.state() == PollState.CANCELLED;
    return new View(
        poll.title(),
        Heading.of(Meeting.get(poll.meetingUuid()), Optional.of(presets.of(poll))),
        poll.isRehearsal(),
        over,
        ledgers.of(poll.uuid()),
        over ? ledgers.explanation(poll.uuid()) : Optional.empty());
  }

  /** The same for the tellers, who answer for the slips. */
  @Path("/tellers/polls/{uuid}/ledger.{ending: pdf|xlsx|csv}")
  public static class ForTellers {
    @Inject LedgerFiles files;

    /** The ledger as it stands, in the reader's language. */
    @GET
    public Response file(String uuid, String ending, HttpHeaders headers) {
      return files.file(uuid, ending, headers);
    }
  }
}
