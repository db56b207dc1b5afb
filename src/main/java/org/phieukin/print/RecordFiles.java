package org.phieukin.print;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.poll.Poll;
import org.phieukin.record.RecordFilter;
import org.phieukin.record.RecordLines;
import org.phieukin.record.RecordView;
import org.phieukin.site.Language;

/** The record as a spreadsheet, as the page shows it: all of it, or what a filter leaves. */
@Path("/desk/record.{ending: xlsx|csv}")
public class RecordFiles {
  @Inject RecordLines lines;

  /** The entries in the reader's language, the first one first. */
  @GET
  public Response file(
      String ending,
      @RestQuery @DefaultValue("") String about,
      @RestQuery @DefaultValue("") String act,
      @RestQuery @DefaultValue("") String actor,
      HttpHeaders headers) {
    var form = FileForm.of(ending);
    var entries = lines.all(RecordFilter.of(about, act, actor));
    return form.answer("nhat-ky", written(entries, form, Language.of(headers)));
  }

  /** The entries about a poll and its meeting. */
  byte[] made(String pollUuid, FileForm form, String language) {
    return written(lines.about(List.of(pollUuid, meeting(pollUuid))), form, language);
  }

  @Transactional
  String meeting(String pollUuid) {
    return Poll.get(pollUuid).meetingUuid();
  }

  private static byte[] written(List<RecordView.Entry> entries, FileForm form, String language) {
    return Spreadsheets.file(RecordSheet.of(entries, language), form);
  }

  /** The same for tellers, who are to see what organizers did. */
  @Path("/tellers/record.{ending: xlsx|csv}")
  public static class ForTellers {
    @Inject RecordFiles files;

    /** The entries in the reader's language, the first one first. */
    @GET
    public Response file(
        String ending,
        @RestQuery @DefaultValue("") String about,
        @RestQuery @DefaultValue("") String act,
        @RestQuery @DefaultValue("") String actor,
        HttpHeaders headers) {
      return files.file(ending, about, act, actor, headers);
    }
  }
}
