package org.phieukin.access;

import io.quarkus.vertx.http.runtime.security.FormAuthenticationEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/** Every sign-in leaves an entry in the record. */
@ApplicationScoped
class SignInRecord {
  @Inject RecordBook record;

  @Transactional
  void write(@ObservesAsync FormAuthenticationEvent event) {
    var name = event.getSecurityIdentity().getPrincipal().getName();
    record.append(name, Act.SIGNED_IN, "", Map.of());
  }
}
