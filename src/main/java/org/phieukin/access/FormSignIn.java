package org.phieukin.access;

import io.quarkus.vertx.http.runtime.FormAuthConfig.CookieSameSite;
import io.quarkus.vertx.http.security.Form;
import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.phieukin.site.Brake;

/**
 * Signing in by form. Its cookie is sealed under the server's secret, so that a restart signs
 * nobody out.
 */
@ApplicationScoped
class FormSignIn {
  private static final Duration SESSION = Duration.ofHours(8);
  private static final Duration RENEWED = Duration.ofMinutes(10);

  void use(@Observes HttpSecurity security, Vault vault, Brake brake) {
    var form =
        Form.builder()
            .loginPage("/sign-in")
            .postLocation("/sign-in")
            .errorPage("/sign-in?failed=1")
            .landingPage("/sign-in")
            .cookieName("signed-in")
            .httpOnlyCookie()
            .cookieSameSite(CookieSameSite.STRICT)
            .timeout(SESSION)
            .newCookieInterval(RENEWED)
            .encryptionKey(vault.derived("sign-in-cookie"))
            .build();
    security.mechanism(new BrakedSignIn(form, brake));
  }
}
