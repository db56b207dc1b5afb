package org.phieukin.site;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * An answer to a changing request leaves only after the disk has what it acknowledges. H2 writes a
 * commit to the file at once (WRITE_DELAY=0) but asks the disk to keep it only here. What is
 * refused before any resource is reached has committed nothing, and its thread may not wait.
 */
public class DurableAnswers {
  @Inject OnDisk disk;

  @ServerResponseFilter
  void sync(ContainerRequestContext request) throws SQLException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads && BlockingOperationControl.isBlockingAllowed()) {
      disk.sync();
    }
  }
}
