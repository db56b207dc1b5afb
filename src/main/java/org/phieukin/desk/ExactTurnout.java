package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/** The exact turnout, for those who work at the desk or count: their pages ask for it anew. */
@Path("/desk/polls/{uuid}/turnout")
@Produces(MediaType.APPLICATION_JSON)
public class ExactTurnout {
  @Inject PollSummaries polls;
  @Inject BallotCounter counter;

  /** Ballots in the box, and slips that can be used. */
  public record Now(int cast, int slips, PollState state) {}

  /** How it stands. */
  @GET
  @Transactional
  public Now now(String uuid) {
    return new Now(counter.cast(uuid), counter.slips(uuid), polls.state(uuid));
  }

  /** The same for tellers. */
  @Path("/tellers/polls/{uuid}/turnout")
  @Produces(MediaType.APPLICATION_JSON)
  public static class ForTellers {
    @Inject ExactTurnout exact;

    /** How it stands. */
    @GET
    public Now now(String uuid) {
      return exact.now(uuid);
    }
  }
}
