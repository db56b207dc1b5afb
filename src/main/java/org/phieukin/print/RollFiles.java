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
import org.phieukin.meeting.Delegate;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Presence;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Presets;
import org.phieukin.poll.Quorum;
import org.phieukin.poll.Quorums;
import org.phieukin.site.Language;

/** The roll of those summoned on paper and as a spreadsheet, for organizers alone. */
@Path("/desk/meetings/{uuid}/roll.{ending: pdf|xlsx|csv}")
public class RollFiles {
  @Inject PdfPrinter printer;
  @Inject Quorums quorums;
  @Inject Presets presets;

  /** Somebody on the roll; nothing that any slip or ballot shares (DESIGN, "Secret"). */
  public record Row(DelegateDetails details, Presence presence, String reason) {}

  /** All that the roll says. */
  public record View(Heading head, List<Row> rows, List<Quorum> quorums) {
    /** How many are there. */
    public int present() {
      return number(Presence.PRESENT);
    }

    /** How many are known to stay away. */
    public int absent() {
      return number(Presence.ABSENT);
    }

    /** How many nobody has said anything about. */
    public int open() {
      return number(Presence.UNKNOWN);
    }

    private int number(Presence presence) {
      return (int) rows.stream().filter(row -> row.presence() == presence).count();
    }
  }

  @CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance rollPdf(View view);
  }

  /** The roll as it stands, in the reader's language. */
  @GET
  public Response file(String uuid, String ending, HttpHeaders headers) {
    var form = FileForm.of(ending);
    var body = made(view(uuid), form, Language.of(headers));
    return form.answer("danh-sach-dai-bieu-" + uuid, body);
  }

  /** The same of a poll's meeting, for whoever packs it with others. */
  byte[] ofPoll(String pollUuid, FileForm form, String language) {
    return made(viewOf(pollUuid), form, language);
  }

  private byte[] made(View view, FileForm form, String language) {
    return form == FileForm.PDF
        ? printer.pdf(Templates.rollPdf(view), language)
        : Spreadsheets.file(RollSheet.of(view, language, form == FileForm.XLSX), form);
  }

  @Transactional
  View viewOf(String pollUuid) {
    return view(Poll.get(pollUuid).meetingUuid());
  }

  @Transactional
  View view(String uuid) {
    var meeting = Meeting.get(uuid);
    var rows =
        Delegate.of(meeting.uuid()).stream()
            .map(one -> new Row(one.details(), one.presence(), one.reason()))
            .toList();
    var rules = Poll.of(meeting.uuid()).stream().findFirst().map(presets::of);
    return new View(Heading.of(meeting, rules), rows, quorums.of(meeting));
  }
}
