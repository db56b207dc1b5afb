package org.phieukin.box;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sweeps after the request that closed a box, before its answer leaves. */
public class OldPagesFilter {
  @Inject OldPages pages;

  @ServerResponseFilter
  void sweep(ContainerRequestContext request) {
    if (request.getMethod().equals("POST")) {
      pages.sweepIfDue();
    }
  }
}
