package org.phieukin.poll;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.phieukin.protocol.Hashes;

/**
 * PostgreSQL's advisory locks, which several may share and which write nothing: {@code FOR SHARE}
 * would leave the transactions of the casts in the poll's row. They end with the transaction. Other
 * databases know none; there the row is locked, one cast after the other.
 */
final class PollLock {
  private PollLock() {}

  /** Waits until nobody holds the poll, and holds it alone; without effect on other databases. */
  static void alone(EntityManager database, String uuid) {
    if (known(database)) {
      take(database, "pg_advisory_xact_lock", uuid);
    }
  }

  /** Holds the poll beside others, but beside no one alone; false on other databases. */
  static boolean shared(EntityManager database, String uuid) {
    if (!known(database)) {
      return false;
    }
    take(database, "pg_advisory_xact_lock_shared", uuid);
    return true;
  }

  private static boolean known(EntityManager database) {
    return database.unwrap(SharedSessionContractImplementor.class).getJdbcServices().getDialect()
        instanceof PostgreSQLDialect;
  }

  private static void take(EntityManager database, String lock, String uuid) {
    database
        .createNativeQuery("SELECT CAST(" + lock + "(?1) AS VARCHAR)", String.class)
        .setParameter(1, number(uuid))
        .getSingleResult();
  }

  /** The lock's number: 64 bits of a hash, for a poll's name is text. */
  static long number(String uuid) {
    return ByteBuffer.wrap(Hashes.sha256("phieukin-poll|" + uuid)).getLong();
  }
}
