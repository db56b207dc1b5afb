package org.phieukin.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.phieukin.access.Account.Role;
import org.phieukin.site.PhieuKinConfig;

/** At the first start there is one account, with a password that nobody else was given. */
@ApplicationScoped
class FirstAccount {
  private static final String USERNAME = "organizer";

  @Inject Accounts accounts;
  @Inject PhieuKinConfig config;

  void make(@Observes StartupEvent start) {
    if (config.demo() || !accounts.none()) {
      return;
    }
    var password = config.organizerPassword().orElseGet(NewPassword::random);
    // Of several servers that start together one makes it.
    boolean made =
        accounts.make(USERNAME, password, List.of(Role.ORGANIZER, Role.TELLER), "server");
    if (made && config.organizerPassword().isEmpty()) {
      Log.infof(
          "First start: sign in as \"%s\" with the password \"%s\". It is shown only this once;"
              + " change it under Accounts. This account is organizer and teller in one: what needs"
              + " two people needs an account for another teller, to be made there.",
          USERNAME, password);
    }
  }
}
