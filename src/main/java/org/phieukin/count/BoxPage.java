package org.phieukin.count;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phieukin.access.SignedIn;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Slips;

/** What a teller's browser asks for and sends while a closed box is opened together. */
@Path("/tellers/polls/{uuid}")
@Produces(MediaType.APPLICATION_JSON)
public class BoxPage {
  private static final int LONGEST = 1_000_000;

  @Inject OpeningTogether together;
  @Inject BallotBox box;
  @Inject KeyHolders holders;
  @Inject Slips slips;
  @Inject SignedIn signedIn;

  /**
   * Everything that is to be verified before it is decrypted, as it is stored (PROTOCOL §7c).
   *
   * @param collected how many ballots the server says there are
   * @param owner the number of this teller among the trustees
   */
  public record Box(
      String uuid,
      String election,
      String trustees,
      String credentials,
      List<String> ballots,
      String tally,
      int collected,
      int owner) {}

  /**
   * How far it is.
   *
   * @param agreements signatures under the tally by trustee numbers
   * @param given whose decryptions are there
   * @param setAside whose were wrong
   */
  public record State(
      PollState state,
      Map<Integer, String> agreements,
      List<Integer> given,
      Set<Integer> setAside,
      boolean enough) {}

  /** Fingerprints that a browser remembers while a poll is open, and holds its box against. */
  public record Seen(String election, String credentials) {}

  /** What stays the same from the opening on. @throws Refusal POLL_NOT_OPEN_YET */
  @GET
  @Path("seen")
  @Transactional
  public Seen seen(String uuid) {
    var poll = Poll.get(uuid);
    if (poll.state() == PollState.DRAFT || poll.state() == PollState.READY) {
      throw new Refusal(Why.POLL_NOT_OPEN_YET);
    }
    var credentials = Credentials.json(slips.credentials(uuid));
    return new Seen(Hashes.sha256Hex(poll.election().orElseThrow()), Hashes.sha256Hex(credentials));
  }

  /** The closed box. */
  @GET
  @Path("box")
  @Transactional
  public Box box(String uuid) {
    int owner = together.owner(uuid, signedIn.name());
    var poll = Poll.get(uuid);
    var count = PollCount.get(uuid);
    var ballots = box.closedBallots(uuid);
    return new Box(
        uuid,
        poll.election().orElseThrow(),
        count.trustees(),
        count.credentials().orElseThrow(),
        ballots,
        count.tally().orElseThrow(),
        ballots.size(),
        owner);
  }

  /** Who has agreed and given; the last one to look finds it counted. */
  @GET
  @Path("opening")
  @Transactional
  public State state(String uuid) {
    together.owner(uuid, signedIn.name());
    return new State(
        Poll.get(uuid).state(),
        AgreementRow.of(uuid),
        DecryptionRow.owners(uuid),
        SetAsideRow.of(uuid),
        holders.enough(uuid));
  }

  /** What a member's browser gives to the opening. */
  public enum Part {
    /** Its signature under the tally. */
    AGREEMENT,
    /** Its partial decryption. */
    DECRYPTION
  }

  /** A part, as it is kept. */
  public record Given(Part part, String message) {}

  /** Takes a part; with the last decryption that is needed the box is opened. */
  @POST
  @Path("opening")
  @Consumes(MediaType.APPLICATION_JSON)
  public State give(String uuid, Given given) {
    if (given == null || given.part() == null || given.message() == null) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    if (given.message().length() > LONGEST) {
      throw new Refusal(Why.TOO_LARGE);
    }
    switch (given.part()) {
      case AGREEMENT -> together.agree(uuid, signedIn.name(), given.message());
      case DECRYPTION -> decrypt(uuid, given.message());
    }
    return state(uuid);
  }

  private void decrypt(String uuid, String decryption) {
    if (!together.decrypt(uuid, signedIn.name(), decryption)) {
      throw new Refusal(Why.DECRYPTION_WRONG);
    }
    together.finish(uuid);
  }
}
