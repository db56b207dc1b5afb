package org.phieukin.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.phieukin.access.Account.Role;
import org.phieukin.site.PhieuKinConfig;

/** At the first start there is one account, with a password that nobody else was given. */
@ApplicationScoped
class FirstAccount {
  private static final String USERNAME = "organizer";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;

  @Inject Accounts accounts;
  @Inject PhieuKinConfig config;

  void make(@Observes StartupEvent start) {
    if (config.demo() || !accounts.none()) {
      return;
    }
    var password = config.organizerPassword().orElseGet(FirstAccount::random);
    accounts.make(USERNAME, password, List.of(Role.ORGANIZER, Role.TELLER), "server");
    if (config.organizerPassword().isEmpty()) {
      Log.infof(
          "First start: sign in as \"%s\" with the password \"%s\". It is shown only this once;"
              + " change it under Accounts.",
          USERNAME, password);
    }
  }

  private static String random() {
    var random = new SecureRandom();
    var password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
