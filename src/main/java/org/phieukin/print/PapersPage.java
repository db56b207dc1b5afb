package org.phieukin.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.phieukin.count.Archives;
import org.phieukin.report.RecountPage;
import org.phieukin.site.Language;

/**
 * All papers of a poll in one file, for the desk: minutes, slides, tables, ledger, roll and record,
 * and once it is published what everyone needs to check it. Made before the answer begins, outside
 * any transaction, so that a paper that cannot be made is an error and no cut-off file.
 */
@Path("/desk/polls/{uuid}/papers.zip")
public class PapersPage {
  private static final String CHECKING = "kiem-tra/";

  @Inject MinutesPage minutes;
  @Inject DeckPage deck;
  @Inject ResultFiles tables;
  @Inject LedgerFiles ledger;
  @Inject RollFiles roll;
  @Inject RecordFiles record;
  @Inject ArchiveFiles archive;
  @Inject Archives archives;

  private record Part(String name, byte[] content) {}

  /** The file, once counted. */
  @GET
  public Response zip(String uuid, HttpHeaders headers, UriInfo uri) {
    return answer(uuid, parts(uuid, Language.of(headers), true), uri);
  }

  private Response answer(String uuid, List<Part> parts, UriInfo uri) {
    var text = archive.readme(uuid, uri);
    StreamingOutput all =
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
              write(zip, part.name(), part.content());
            }
            if (text.isPresent()) {
              write(zip, CHECKING + "README.txt", text.get().getBytes(UTF_8));
              write(zip, CHECKING + "verify.html", RecountPage.offlineFile().getBytes(UTF_8));
              zip.putNextEntry(new ZipEntry(CHECKING + archive.name(uuid) + ".bel"));
              archives.write(uuid, zip);
            }
          }
        };
    return Response.ok(all, "application/zip")
        .header("Content-Disposition", "attachment; filename=\"ho-so-" + uuid + ".zip\"")
        .build();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private List<Part> parts(String uuid, String language, boolean organizer) {
    var parts = new ArrayList<Part>();
    for (var form : List.of(FileForm.PDF, FileForm.DOCX)) {
      parts.add(new Part(form.named("bien-ban"), minutes.made(uuid, form)));
    }
    for (var form : List.of(FileForm.PDF, FileForm.PPTX)) {
      parts.add(new Part(form.named("trinh-chieu"), deck.made(uuid, form, language)));
    }
    for (var form : List.of(FileForm.XLSX, FileForm.CSV)) {
      parts.add(new Part(form.named("ket-qua"), tables.made(uuid, form)));
      parts.add(new Part(form.named("nhat-ky"), record.made(uuid, form, language)));
    }
    for (var form : List.of(FileForm.PDF, FileForm.XLSX)) {
      parts.add(new Part(form.named("so-phieu-ma"), ledger.made(uuid, form, language)));
      if (organizer) {
        parts.add(new Part(form.named("danh-sach-dai-bieu"), roll.ofPoll(uuid, form, language)));
      }
    }
    return parts;
  }

  /** The same for the tellers, without the roll, which is the organizers'. */
  @Path("/tellers/polls/{uuid}/papers.zip")
  public static class ForTellers {
    @Inject PapersPage papers;

    /** The file, once counted. */
    @GET
    public Response zip(String uuid, HttpHeaders headers, UriInfo uri) {
      return papers.answer(uuid, papers.parts(uuid, Language.of(headers), false), uri);
    }
  }
}
