package org.phieukin.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.phieukin.ledger.Ledger;
import org.phieukin.ledger.Ledgers;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Preset;
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
      MeetingDetails meeting,
      Optional<Preset.Words> letterhead,
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
    var view = view(uuid);
    var language = Language.of(headers);
    var form = FileForm.of(ending);
    var body =
        switch (form) {
          case PDF -> printer.pdf(Templates.ledgerPdf(view), language);
          case XLSX -> Spreadsheets.xlsx(sheet(view, language));
          case CSV -> Spreadsheets.csv(sheet(view, language));
        };
    return form.answer(RehearsalMarks.file("so-phieu-ma-" + uuid, view.rehearsal()), body);
  }

  private static Sheet sheet(View view, String language) {
    return RehearsalMarks.sheet(LedgerSheet.of(view, language), view.rehearsal(), language);
  }

  @Transactional
  View view(String uuid) {
    var poll = Poll.get(uuid);
    boolean over = poll.state().afterClosing() || poll.state() == PollState.CANCELLED;
    return new View(
        poll.title(),
        Meeting.get(poll.meetingUuid()).details(),
        presets.of(poll).letterhead(),
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
