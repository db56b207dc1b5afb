package org.phieukin.report;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A wall that was opened on an error asks again by itself: nobody sits in front of it. */
public class WallRetry {
  private static final int FIRST_ERROR = 400;
  private static final String SECONDS = "5";

  @ServerResponseFilter
  void again(ContainerRequestContext request, ContainerResponseContext response) {
    boolean wall = request.getUriInfo().getPath().matches("/polls/[^/]+/screen");
    if (wall && response.getStatus() >= FIRST_ERROR) {
      response.getHeaders().putSingle("Refresh", SECONDS);
    }
  }
}
