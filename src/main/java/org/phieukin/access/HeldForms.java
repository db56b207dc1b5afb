package org.phieukin.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.phieukin.site.FormKey;
import org.phieukin.site.KeptForm;

/** Refused forms in the server's memory alone: few, short, and not for long. */
@ApplicationScoped
class HeldForms {
  /** Fields that nobody keeps. */
  static final Set<String> SECRET = Set.of("j_password", "password", "again", "old");

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int MOST = 50;
  private static final Duration KEPT = Duration.ofMinutes(30);

  @Inject Clock clock;

  private final Map<String, Until> forms = new LinkedHashMap<>();

  /**
   * A form that is held.
   *
   * @param owner the account that sent it
   * @param page the address of the page in which it stood
   */
  record Held(String owner, String page, KeptForm form) {}

  private record Until(Held held, Instant end) {}

  /** A form as it was sent, without what nobody keeps. */
  static KeptForm form(String action, HttpServerRequest request) {
    var fields =
        request.formAttributes().entries().stream()
            .filter(one -> !SECRET.contains(one.getKey()) && !one.getKey().equals(FormKey.FIELD))
            .map(one -> new KeptForm.Field(one.getKey(), one.getValue()))
            .toList();
    var type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    return new KeptForm(action, type.startsWith("multipart/"), fields);
  }

  /** Holds a form; what only the browser is told to find it by. */
  synchronized String hold(Held held) {
    clear();
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    forms.put(id, new Until(held, clock.instant().plus(KEPT)));
    return id;
  }

  private void clear() {
    forms.values().removeIf(one -> one.end().isBefore(clock.instant()));
    for (Iterator<String> oldest = forms.keySet().iterator(); forms.size() >= MOST; ) {
      oldest.next();
      oldest.remove();
    }
  }

  synchronized Optional<Held> of(String id) {
    return Optional.ofNullable(forms.get(id))
        .filter(one -> !one.end().isBefore(clock.instant()))
        .map(Until::held);
  }

  synchronized void drop(String id) {
    forms.remove(id);
  }
}
