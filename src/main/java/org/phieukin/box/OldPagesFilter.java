package org.phieukin.box;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sweeps after the request that closed a box, before its answer leaves. What is refused before any
 * resource is reached is answered on a thread that may not wait, and has closed nothing.
 */
public class OldPagesFilter {
  @Inject OldPages pages;

  @ServerResponseFilter
  void sweep(ContainerRequestContext request) {
    if (request.getMethod().equals("POST") && BlockingOperationControl.isBlockingAllowed()) {
      pages.sweepIfDue();
    }
  }
}
