package org.phieukin.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Hashes passwords by bcrypt. Each takes about a quarter of a second, and on a busy machine more:
 * inside a transaction everybody would wait who needs a row that it holds. So it is never done
 * there, and tried there it fails.
 */
@ApplicationScoped
public class Passwords {
  private static final int COST = 12;

  /**
   * The hash that is kept of a password.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   */
  @Transactional(TxType.NEVER)
  public String hash(String password) {
    return BcryptUtil.bcryptHash(password, cost());
  }

  /**
   * Whether a kept hash is that of this password.
   *
   * @throws jakarta.transaction.TransactionalException in a transaction
   */
  @Transactional(TxType.NEVER)
  public boolean fits(String password, String hash) {
    return BcryptUtil.matches(password, hash);
  }

  /** How often the hash is hashed again, as a power of two. */
  int cost() {
    return COST;
  }
}
