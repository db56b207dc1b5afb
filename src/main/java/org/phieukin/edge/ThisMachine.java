package org.phieukin.edge;

import io.vertx.core.http.HttpServerRequest;

/** Whether a request was made on the machine of the server itself. */
public final class ThisMachine {
  private ThisMachine() {}

  /** It came over the machine's own loopback, and no proxy that is believed says otherwise. */
  public static boolean asks(HttpServerRequest request) {
    var peer = request.connection().remoteAddress().hostAddress();
    boolean loopback = peer.startsWith("127.") || peer.equals("0:0:0:0:0:0:0:1");
    return loopback && !Forwarding.forwarded(request);
  }
}
