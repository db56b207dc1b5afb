package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.phieukin.poll.Poll;
import org.phieukin.site.Answers;

/** Goes on with a poll, for a page that was made before its step was done: slips once printed. */
@Path("/desk/polls/{uuid}/onward")
public class OnwardPage {
  @Inject MeetingWays ways;

  /** Leads to the page of the poll's next step. */
  @GET
  public Response go(String uuid) {
    Poll.get(uuid);
    return Answers.see(ways.onward(uuid));
  }
}
