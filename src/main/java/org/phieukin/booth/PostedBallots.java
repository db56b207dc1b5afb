package org.phieukin.booth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.phieukin.poll.PollSummaries;
import org.phieukin.site.Problems;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Sealed ballots as they are posted, to be cast or opened, and how they are refused. */
@ApplicationScoped
class PostedBallots {
  /** The largest ballot: a list of 100 people fits. */
  private static final int MOST_BYTES = 200_000;

  private static final int NOT_OPEN = 423;

  @Inject PollSummaries summaries;

  /** Strict UTF-8: a ballot has one spelling, down to its bytes. */
  static String text(byte[] body) {
    if (body.length > MOST_BYTES) {
      throw new Refusal(Why.BALLOT_TOO_LARGE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(Why.BALLOT_MALFORMED);
    }
  }

  /** Where a poll takes no ballots, the answer says in which state it is. */
  Response refused(String uuid, Why why, HttpHeaders headers) {
    return why.status() == NOT_OPEN
        ? Problems.answer(why, headers, "state", summaries.state(uuid).name())
        : Problems.answer(why, headers);
  }
}
