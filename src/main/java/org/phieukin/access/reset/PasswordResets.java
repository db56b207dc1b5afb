package org.phieukin.access.reset;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.phieukin.access.Accounts;
import org.phieukin.access.SigningIn;
import org.phieukin.site.PhieuKinConfig;

/** Takes the passwords that {@code ./phieukin reset-password} leaves. */
@ApplicationScoped
class PasswordResets {
  /** Behind what makes the first account. */
  private static final int LATE = 5000;

  @Inject Accounts accounts;
  @Inject PhieuKinConfig config;

  void start(@Observes @Priority(LATE) StartupEvent start) {
    takeFrom(config.data());
  }

  void somebodySignsIn(@Observes SigningIn any) {
    takeFrom(config.data());
  }

  /** One after the other: of two who sign in at once, one finds nothing any more. */
  synchronized void takeFrom(Path folder) {
    if (config.demo() || !LeftPassword.liesIn(folder)) {
      return;
    }
    try {
      var left = LeftPassword.takeFrom(folder);
      left.ifPresent(
          one -> {
            if (accounts.reset(one.username(), one.hash())) {
              Log.infof("Reset the password of \"%s\", as asked on this machine.", one.username());
            } else {
              Log.warnf("There is no account \"%s\", so no password was reset.", one.username());
            }
          });
    } catch (IOException e) {
      Log.warn("What reset-password left in the data folder cannot be read.");
    }
  }
}
