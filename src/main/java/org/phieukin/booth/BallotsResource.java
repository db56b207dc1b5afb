package org.phieukin.booth;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.phieukin.box.BallotBox;
import org.phieukin.box.CastOutcome.Stored;
import org.phieukin.box.ReceiptKeys;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.site.Brake;
import org.phieukin.site.Limit;
import org.phieukin.site.Limit.Counter;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Problems;
import org.phieukin.site.Refusal.Why;

/** What the booth's script asks the server for (DESIGN, "Interfaces that stay put"). */
@Path("/polls/{uuid}")
public class BallotsResource {
  @Inject BallotBox box;
  @Inject Casting casting;
  @Inject FrozenPolls polls;
  @Inject PostedBallots posted;
  @Inject ReceiptKeys receipts;
  @Inject Brake brake;
  @Inject PhieuKinConfig config;

  /** What is said of a ballot in the box. */
  public record Receipt(String tracker, String receipt) {}

  /**
   * What a slip can still do.
   *
   * @param state unused, used or void
   * @param reason the name of the refusal that its ballot would meet; left out for an unused slip
   * @param detail that refusal's sentence in the reader's language
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record SlipView(String state, String reason, String detail) {
    static final SlipView UNUSED = new SlipView("unused", "", "");

    static SlipView refused(Why why, HttpHeaders headers) {
      var state = why == Why.CODE_USED ? "used" : "void";
      return new SlipView(state, why.name(), Problems.sentence(why, headers));
    }
  }

  /** The canonical bytes of the election; whoever has them already is told so (304). */
  @GET
  @Path("election.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response election(String uuid, Request request, HttpServerResponse kept) {
    var poll = polls.of(uuid);
    // Weak, for it is the same whether the bytes travel compressed or not.
    var tag = new EntityTag(poll.fingerprint(), true);
    // In place of the no-store of all other answers: kept, but asked for anew each time.
    kept.headers().set("Cache-Control", "no-cache");
    // The page that checks a tablet may be a file on a delegate's own device.
    kept.headers().set("Access-Control-Allow-Origin", "*");
    var answer = Optional.ofNullable(request.evaluatePreconditions(tag));
    return answer.orElseGet(() -> Response.ok(poll.election())).tag(tag).build();
  }

  /** The public key of the receipts, one line of Base64 (PROTOCOL §7a). */
  @GET
  @Path("receipt-key")
  @Produces(MediaType.TEXT_PLAIN)
  public String receiptKey(String uuid) {
    return receipts.publicKey(uuid) + "\n";
  }

  /** Whether a slip is known and unused. */
  @GET
  @Path("credentials/{credential}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response slip(
      String uuid,
      String credential,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    var tries = tries(request);
    brake.take(tries);
    var refusal = box.whyNot(uuid, credential);
    if (refusal.equals(Optional.of(Why.CODE_UNKNOWN))) {
      return Problems.answer(Why.CODE_UNKNOWN, 404, headers);
    }
    brake.giveBack(tries);
    return Response.ok(refusal.map(why -> SlipView.refused(why, headers)).orElse(SlipView.UNUSED))
        .build();
  }

  /** Takes a sealed ballot. */
  @POST
  @Path("ballots")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response cast(
      String uuid, byte[] body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
    brake.take(ofAddress("casts-of-address", request));
    return casting
        .cast(uuid, PostedBallots.text(body))
        .fold(this::stored, refused -> posted.refused(uuid, refused.why(), headers));
  }

  /**
   * Codes that do not exist count for the tablet, as far as a connection tells it from others, and
   * for its address; the latter has room for all tablets of a hall.
   */
  private Counter[] tries(HttpServerRequest request) {
    var tablet = request.remoteAddress().hostAddress() + "|" + request.connection().remoteAddress();
    return new Counter[] {
      Limit.aMinute("look-ups", config.booth().lookupsPerMinute()).of(tablet),
      ofAddress("look-ups-of-address", request)
    };
  }

  private Counter ofAddress(String name, HttpServerRequest request) {
    return Limit.aMinute(name, config.booth().addressPerMinute())
        .of(request.remoteAddress().hostAddress());
  }

  private Response stored(Stored stored) {
    return Response.status(stored.again() ? Response.Status.OK : Response.Status.CREATED)
        .type(MediaType.APPLICATION_JSON)
        .entity(new Receipt(stored.tracker(), stored.receipt()))
        .build();
  }
}
