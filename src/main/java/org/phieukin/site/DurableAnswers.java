package org.phieukin.site;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * An answer to a changing request leaves only after the disk has what it acknowledges. H2 writes a
 * commit to the file at once (WRITE_DELAY=0) but asks the disk to keep it only here, and the
 * witness is raised before the answer. What is refused before any resource is reached has committed
 * nothing, and its thread may not wait.
 */
public class DurableAnswers {
  private static final int FAULT = 500;

  @Inject Acknowledging acknowledging;

  @ServerResponseFilter
  void sync(ContainerRequestContext request, ContainerResponseContext response) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    // A disk that is full fails here, and its fault must be told without asking it again.
    boolean fault = response.getStatus() >= FAULT;
    if (!reads && !fault && BlockingOperationControl.isBlockingAllowed()) {
      acknowledging.keep();
    }
  }
}
