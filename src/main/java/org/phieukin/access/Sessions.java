package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.phieukin.access.Session.Found;
import org.phieukin.protocol.Hashes;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.PhieuKinConfig;

/**
 * Who is signed in, and until when: a while after the last request, and never longer than a day's
 * work. A session ends at once on sign-out, with another password and with its account; a restart
 * of the server ends none.
 */
@ApplicationScoped
public class Sessions {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** How rarely it is written when somebody was last seen; who was is given as much longer. */
  private static final long WRITTEN_EVERY = 60;

  @Inject Clock clock;
  @Inject PhieuKinConfig config;
  @Inject RecordBook record;

  /**
   * Somebody's session, as one request finds it.
   *
   * @param hash by which it is known here
   * @param before the same of the session that this browser had before; empty where it had none
   * @param left seconds until it ends if nothing more is asked for
   */
  public record Living(
      String hash,
      String before,
      String username,
      Set<String> roles,
      long started,
      long seen,
      long left) {
    private Living(Found one, long seen, long left) {
      this(
          one.hash(),
          one.before(),
          one.username(),
          Set.copyOf(Account.words(one.roles())),
          one.started(),
          seen,
          left);
    }

    private Living with(long now, long ends) {
      return new Living(hash, before, username, roles, started, now, ends);
    }
  }

  /**
   * The session of an id, with the account's roles as they are now.
   *
   * @param counts whether this request counts as being there
   */
  @Transactional
  Optional<Living> of(String id, boolean counts) {
    var living = Session.of(Hashes.sha256Hex(id)).map(this::living).filter(one -> one.left() > 0);
    return counts ? living.map(this::seen) : living;
  }

  private Living seen(Living one) {
    long now = now();
    if (now - one.seen() >= WRITTEN_EVERY) {
      Session.update("seen = ?1 where hash = ?2", now, one.hash());
    }
    long left = Math.min(idle(), one.started() + longest() - now);
    return one.with(now, left);
  }

  /** A clock that was set back lengthens a session at most by as much as it was. */
  private Living living(Found one) {
    long now = now();
    long idle = idle() + WRITTEN_EVERY - Math.max(0, now - one.seen());
    long left = Math.min(idle, longest() - Math.max(0, now - one.started()));
    return new Living(one, one.seen(), left);
  }

  /**
   * Begins a session of somebody who has just given the password; its id, which nobody else has.
   *
   * @param before the id that the browser had before, which ends
   */
  @Transactional
  String begin(Account account, Optional<String> before) {
    long now = now();
    Session.delete("seen < ?1 or started < ?2", now - idle() - WRITTEN_EVERY, now - longest());
    return kept(account, before.map(Hashes::sha256Hex).orElse(""), now);
  }

  /** Begins one that goes on for another: the password was changed in it. */
  @Transactional
  String carryOn(Living before) {
    return kept(Account.findById(before.username()), before.hash(), before.started());
  }

  private String kept(Account account, String before, long started) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    new Session(Hashes.sha256Hex(id), before, account, started, now()).persist();
    return id;
  }

  /** Ends one of somebody's own. */
  @Transactional
  public void endOwn(String hash, String username) {
    Session.delete("hash = ?1 and username = ?2", hash, username);
  }

  /** Ends one, whosever it is; another one's ending stands in the record. */
  @Transactional
  public void end(String hash, String actor) {
    var found = Session.<Session>findByIdOptional(hash);
    found.ifPresent(Session::delete);
    found
        .map(Session::username)
        .filter(name -> !name.equals(actor))
        .ifPresent(name -> record.append(actor, Act.SESSION_ENDED, "", Map.of("username", name)));
  }

  /** Forgets all of an account, whose generation ends them. */
  void forget(String username) {
    Session.delete("username", username);
  }

  /** All that live. */
  @Transactional
  public List<Living> all() {
    return Session.all().stream().map(this::living).filter(one -> one.left() > 0).toList();
  }

  private long idle() {
    return config.sessions().idle().toSeconds();
  }

  private long longest() {
    return config.sessions().longest().toSeconds();
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }
}
