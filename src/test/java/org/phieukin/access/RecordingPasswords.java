package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.phieukin.access.PasswordQueue.Asker;

/**
 * Hashes as the real one does, only cheaper, counts, and stands for every test that no transaction
 * is open.
 */
@Mock
@ApplicationScoped
public class RecordingPasswords extends Passwords {
  @Inject TransactionSynchronizationRegistry transactions;

  /** The least that bcrypt takes: a few milliseconds at most. */
  public static final int CHEAP = 4;

  private final AtomicInteger hashed = new AtomicInteger();

  private void note() {
    hashed.incrementAndGet();
    assertThat(transactions.getTransactionStatus())
        .as("a transaction while hashing")
        .isEqualTo(Status.STATUS_NO_TRANSACTION);
  }

  @Override
  public String hash(String password) {
    note();
    return super.hash(password);
  }

  @Override
  public boolean fits(String password, String hash, Asker asker) {
    note();
    return super.fits(password, hash, asker);
  }

  @Override
  int cost() {
    return CHEAP;
  }

  /** How many passwords were hashed since the start. */
  public int hashed() {
    return hashed.get();
  }
}
