package org.phieukin.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.phieukin.site.FormKey;
import org.phieukin.site.KeptForm;

/** Refused forms, kept as notes are: few, short, and not for long. */
@ApplicationScoped
class HeldForms {
  /** Fields that nobody keeps. */
  static final Set<String> SECRET = Set.of("j_password", "password", "again", "old");

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Note<Held> KIND =
      new Note<>("refused form", Held.class, Duration.ofMinutes(30), 50);

  @Inject Notes notes;

  /**
   * A form that is held.
   *
   * @param owner the account that sent it
   * @param page the address of the page in which it stood
   */
  record Held(String owner, String page, KeptForm form) {}

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
  String hold(Held held) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    notes.keep(KIND, id, held);
    return id;
  }

  Optional<Held> of(String id) {
    return notes.find(KIND, id);
  }

  void drop(String id) {
    notes.drop(KIND, id);
  }
}
