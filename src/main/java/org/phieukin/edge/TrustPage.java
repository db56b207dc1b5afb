package org.phieukin.edge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.cert.CertificateEncodingException;
import org.phieukin.site.Language;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Tells whoever sits before a tablet how it comes to trust this server, and gives the files. */
@Path("/trust")
public class TrustPage {
  private static final String FILE = "phieu-kin";

  @Inject ServedCertificate served;
  @Inject Entrances entrances;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance trust(TrustView view);

    static native TemplateInstance profile(ProfileView view);
  }

  /** The page; without a sign-in, a script or a secret. */
  @GET
  public TemplateInstance page(HttpServerRequest request) {
    var asked = request.authority() == null ? "" : request.authority().host();
    var home = entrances.instead(asked);
    var shown = home.onlyHere() ? entrances.first() : home;
    var page = entrances.trustPage(shown.host());
    return Templates.trust(TrustView.of(authority(), page, shown));
  }

  /** The authority's certificate, as Android and Windows take it. */
  @GET
  @Path(FILE + ".crt")
  public Response certificate() throws CertificateEncodingException {
    return file("application/x-x509-ca-cert", ".crt", authority().certificate().getEncoded());
  }

  /** The same as text, for other programs. */
  @GET
  @Path(FILE + ".pem")
  public Response text() {
    return file("application/x-pem-file", ".pem", PemFile.text(authority().certificate()));
  }

  /** The same in a profile, as an iPad takes it. */
  @GET
  @Path(FILE + ".mobileconfig")
  public Response profile(HttpHeaders headers) {
    var profile = Templates.profile(ProfileView.of(authority().certificate()));
    // As text: a template would bring its own type with it, and iPads go by the type.
    var text = profile.setLocale(Language.of(headers)).render();
    return file("application/x-apple-aspen-config", ".mobileconfig", text);
  }

  /** Where forms end that were sent in the open. */
  @GET
  @Path("encrypted-only")
  public Response encryptedOnly() {
    throw new Refusal(Why.ENCRYPTED_ONLY);
  }

  /** Where requests end that name no host, or several places they came from. */
  @GET
  @Path("not-understood")
  public Response notUnderstood() {
    throw new Refusal(Why.NOT_UNDERSTOOD);
  }

  private static Response file(String type, String ending, Object content) {
    return Response.ok(content)
        .type(type)
        .header("Content-Disposition", "attachment; filename=\"" + FILE + ending + "\"")
        .build();
  }

  /** With a certificate that was given there is nothing to learn here. */
  private Authority authority() {
    return served.authority().orElseThrow(() -> new Refusal(Why.NO_SUCH_PAGE));
  }
}
