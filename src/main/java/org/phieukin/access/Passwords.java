package org.phieukin.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.phieukin.access.PasswordQueue.Asker;

/**
 * Hashes passwords by bcrypt. Each takes about a quarter of a second, and on a busy machine more:
 * inside a transaction everybody would wait who needs a row that it holds. So it is never done
 * there, and tried there it fails.
 */
@ApplicationScoped
public class Passwords {
  private static final int COST = 12;

  /** Salt and hash of a password that was drawn at random and kept nowhere. */
  private static final String NOBODYS = "lF94N/Ab0LPP0BwodfDKSOYSiS/JzL9uGTVQ2Tcjfxe7f./L4AqJC";

  @Inject PasswordQueue queue;

  /**
   * The hash that is kept of a password.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   * @throws org.phieukin.site.Refusal PASSWORDS_BUSY
   */
  @Transactional(TxType.NEVER)
  public String hash(String password) {
    return queue.in(Asker.KNOWN, () -> hashed(password));
  }

  /**
   * Whether a kept hash is that of this password.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   * @throws org.phieukin.site.Refusal PASSWORDS_BUSY
   */
  @Transactional(TxType.NEVER)
  public boolean fits(String password, String hash, Asker asker) {
    return queue.in(asker, () -> BcryptUtil.matches(password, hash));
  }

  /**
   * A hash to check a password against that belongs to nobody, so that it takes as long to say no
   * to a name that is none.
   */
  String ofNobody() {
    return "$2a$%02d$%s".formatted(cost(), NOBODYS);
  }

  String hashed(String password) {
    return BcryptUtil.bcryptHash(password, cost());
  }

  /** How often the hash is hashed again, as a power of two. */
  int cost() {
    return COST;
  }
}
