package org.phieukin.witness;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.phieukin.site.Answers;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * While something is missing nobody votes and nobody changes anything, but for what two people need
 * to sign in and decide. Everything may be read, for that is what they decide by.
 */
public class OlderCopyFilter {
  private static final Pattern STAYS =
      Pattern.compile(
          "/(desk|tellers)/(witness|accounts|password|sessions)(/.*)?|/session/.*|/sign-.*");
  private static final Pattern BOOTH = Pattern.compile("/polls/[^/]+/(vote|credentials)(/.*)?");

  @Inject Witness witness;

  @ServerRequestFilter
  Optional<Response> stop(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!witness.behind() || !reads && STAYS.matcher(path).matches()) {
      return Optional.empty();
    }
    if (!reads || BOOTH.matcher(path).matches()) {
      throw new Refusal(Why.OLDER_COPY);
    }
    return path.equals("/desk") ? Optional.of(Answers.see("/desk/witness")) : Optional.empty();
  }
}
