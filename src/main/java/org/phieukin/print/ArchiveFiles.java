package org.phieukin.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.phieukin.count.Archives;
import org.phieukin.count.StoredArchive;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.venue.Venue;

/** The archive of a published poll, alone or with the text beside it; before publication, 404. */
@Path("/polls/{uuid}")
public class ArchiveFiles {
  private static final String README = "README.txt";

  @Inject Archives archives;
  @Inject ArchiveReadme readme;
  @Inject Venue venue;

  /** {@code archive.bel}, the bytes as they were made. */
  @GET
  @Path("archive.bel")
  public Response bel(String uuid) {
    var archive = archives.published(uuid);
    StreamingOutput pieces = out -> archives.write(uuid, out);
    return download(pieces, "application/octet-stream", name(uuid) + ".bel")
        .header("Content-Length", archive.bytes())
        .build();
  }

  /** {@code archive.zip}, with what it is and how it is checked. */
  @GET
  @Path("archive.zip")
  public Response zip(String uuid, UriInfo uri) {
    var archive = archives.published(uuid);
    var name = name(uuid);
    var page = venue.of(uri).link("/verify");
    var text = readme.text(new ArchiveReadme.About(archive, name + ".bel", page));
    StreamingOutput both =
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry(README, archive));
            zip.write(text.getBytes(UTF_8));
            zip.putNextEntry(entry(name + ".bel", archive));
            archives.write(uuid, zip);
          }
        };
    return download(both, "application/zip", name + ".zip").build();
  }

  /** The text beside an archive; none before publication. */
  Optional<String> readme(String uuid, UriInfo uri) {
    var page = venue.of(uri).link("/verify");
    return published(uuid)
        .map(known -> readme.text(new ArchiveReadme.About(known, name(uuid) + ".bel", page)));
  }

  @Transactional
  Optional<StoredArchive> published(String uuid) {
    return Poll.get(uuid).state() == PollState.PUBLISHED ? archives.find(uuid) : Optional.empty();
  }

  @Transactional
  String name(String uuid) {
    return RehearsalMarks.file(uuid, Poll.get(uuid).isRehearsal());
  }

  private static Response.ResponseBuilder download(
      StreamingOutput content, String type, String name) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** Of the archive's own time, so that the same download has the same bytes. */
  private static ZipEntry entry(String name, StoredArchive archive) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofEpochSecond(archive.madeAt(), 0, ZoneOffset.UTC));
    return entry;
  }
}
