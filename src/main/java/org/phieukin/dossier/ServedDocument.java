package org.phieukin.dossier;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document on its way to a reader, piece by piece: to be kept by the tablet as a file, never to
 * run as a page of ours.
 */
@ApplicationScoped
class ServedDocument {
  private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  @Inject Dossiers dossiers;
  @Inject CurrentVertxRequest request;

  Response answer(DocumentView document) {
    StreamingOutput pieces = out -> write(document.uuid(), out);
    // In place of the policy of our pages; every answer has nosniff and no-store already.
    var headers = request.getCurrent().response().headers();
    headers.set("Content-Security-Policy", SANDBOX);
    return Response.ok(pieces)
        .type("application/pdf")
        .header("Content-Length", document.bytes())
        .header("Content-Disposition", disposition(document.title()))
        .build();
  }

  private void write(String uuid, OutputStream out) throws IOException {
    int place = 0;
    for (Optional<byte[]> piece = dossiers.piece(uuid, place);
        piece.isPresent();
        piece = dossiers.piece(uuid, ++place)) {
      out.write(piece.get());
    }
  }

  /** The title as the file's name (RFC 6266), without what file systems do not take. */
  private static String disposition(String title) {
    var name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
    var coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"dossier.pdf\"; filename*=UTF-8''" + coded + ".pdf";
  }
}
