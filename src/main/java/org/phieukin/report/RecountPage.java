package org.phieukin.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.phieukin.count.lamps.RecountReason;
import org.phieukin.poll.PollSummaries;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.Refusal;

/** Everyone's own recount of an archive, done by the visitor's browser alone (PROTOCOL §14). */
@Path("/verify")
public class RecountPage {
  private static final String FILE = "phieu-kin-verify.html";
  private static final String OFFLINE = builtFile();
  private static final String OFFLINE_HASH = Hashes.sha256Hex(OFFLINE);

  @Inject PollSummaries polls;

  /**
   * All that the page shows.
   *
   * @param poll whose archive on this server is wanted, once it is published
   * @param offlineHash SHA-256 in hex of the page as one file
   */
  public record View(Optional<PublicPoll> poll, String offlineHash) {
    /** Where that archive is; empty when none is wanted. */
    public String archive() {
      return poll.map(one -> "/polls/" + one.uuid() + "/archive.bel").orElse("");
    }

    /** What the script says. */
    public List<RecountWord> words() {
      return List.of(RecountWord.values());
    }

    /** Why it refuses. */
    public List<RecountReason> reasons() {
      return List.of(RecountReason.values());
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance recount(View view);
  }

  /**
   * The page, which begins at once where a poll's archive is asked for.
   *
   * @throws Refusal NO_SUCH_POLL, or NOT_FROZEN_YET
   */
  @GET
  @Transactional
  public TemplateInstance page(@QueryParam("poll") Optional<String> uuid) {
    var poll = uuid.map(polls::frozen).map(PublicPoll::of);
    return Templates.recount(new View(poll, OFFLINE_HASH));
  }

  /** The same page as one file, for a machine without network. */
  @GET
  @Path("offline.html")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  public Response offline() {
    return Response.ok(OFFLINE)
        .header("Content-Disposition", "attachment; filename=\"" + FILE + "\"")
        .build();
  }

  /** The same for whoever packs it with an archive. */
  public static String offlineFile() {
    return OFFLINE;
  }

  private static String builtFile() {
    try (var in = RecountPage.class.getResourceAsStream("/verify-offline.html")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
