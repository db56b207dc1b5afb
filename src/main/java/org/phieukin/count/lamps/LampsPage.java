package org.phieukin.count.lamps;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.phieukin.access.SignedIn;
import org.phieukin.count.Archives;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** What a browser asks for and sends when it recounts a poll that is not published yet. */
@Path("/desk/polls/{uuid}")
public class LampsPage {
  @Inject Lamps lamps;
  @Inject Archives archives;
  @Inject SignedIn signedIn;

  /**
   * How far it is.
   *
   * @param agree whether the lamps stand for publication
   * @param lamps each, in their order
   */
  public record State(PollState state, boolean agree, List<Shown> lamps) {}

  /** How a lamp stands, and who vouches for it; empty where nobody has to. */
  public record Shown(LampState state, String voucher) {
    static Shown of(Light light) {
      return new Shown(light.state(), light.voucher().orElse(""));
    }
  }

  /** What a browser found, in one line. */
  public record Found(String line) {}

  /** How the lamps stand. */
  @GET
  @Path("lamps")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public State state(String uuid) {
    var now = lamps.of(uuid);
    var states = now.all().stream().map(Shown::of).toList();
    return new State(Poll.get(uuid).state(), now.agree(), states);
  }

  /** Takes what this account's browser found in the archive. */
  @POST
  @Path("lamps")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public State light(String uuid, Found found) {
    if (found == null || found.line() == null) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    if (found.line().length() > Lamps.LONGEST_REPORT) {
      throw new Refusal(Why.TOO_LARGE);
    }
    lamps
        .light(uuid, found.line(), signedIn.name())
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
    return state(uuid);
  }

  /** The bytes that will be published, for whoever recounts them before. */
  @GET
  @Path("archive.bel")
  public Response archive(String uuid) {
    var archive = archives.counted(uuid);
    StreamingOutput pieces = out -> archives.write(uuid, out);
    return Response.ok(pieces, "application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"" + uuid + ".bel\"")
        .header("Content-Length", archive.bytes())
        .build();
  }

  /** The same for tellers. */
  @Path("/tellers/polls/{uuid}")
  public static class ForTellers {
    @Inject LampsPage page;

    /** How the lamps stand. */
    @GET
    @Path("lamps")
    @Produces(MediaType.APPLICATION_JSON)
    public State state(String uuid) {
      return page.state(uuid);
    }

    /** Takes what this teller's browser found in the archive. */
    @POST
    @Path("lamps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public State light(String uuid, Found found) {
      return page.light(uuid, found);
    }

    /** The bytes that will be published. */
    @GET
    @Path("archive.bel")
    public Response archive(String uuid) {
      return page.archive(uuid);
    }
  }
}
