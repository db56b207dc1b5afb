package org.phieukin.poll;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.PlainSql;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * PostgreSQL's advisory locks, which several may share and which write nothing: {@code FOR SHARE}
 * would leave the transactions of the casts in the poll's row. They end with the transaction. Other
 * databases know none; there the row is locked, one cast after the other.
 */
final class PollLock {
  private static final String STATE = "SELECT state FROM poll WHERE uuid = ?";

  private PollLock() {}

  /** Waits until nobody holds the poll, and holds it alone; without effect on other databases. */
  static void alone(EntityManager database, String uuid) {
    if (known(database)) {
      take("pg_advisory_xact_lock", uuid);
    }
  }

  /**
   * Holds the poll beside others, but beside no one alone, and says where it stands then; on other
   * databases its row is locked. @throws Refusal NO_SUCH_POLL
   */
  static PollState held(EntityManager database, String uuid) {
    boolean shared = known(database);
    if (shared) {
      take("pg_advisory_xact_lock_shared", uuid);
    }
    return asked(shared ? STATE : STATE + " FOR UPDATE", uuid);
  }

  /** Where a poll stands now. @throws Refusal NO_SUCH_POLL */
  static PollState state(String uuid) {
    return asked(STATE, uuid);
  }

  private static PollState asked(String sql, String uuid) {
    return PlainSql.first(sql, row -> PollState.valueOf(row.getString(1)), uuid)
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_POLL));
  }

  private static boolean known(EntityManager database) {
    return database.unwrap(SharedSessionContractImplementor.class).getJdbcServices().getDialect()
        instanceof PostgreSQLDialect;
  }

  private static void take(String lock, String uuid) {
    PlainSql.any("SELECT " + lock + "(?)", number(uuid));
  }

  /** The lock's number: 64 bits of a hash, for a poll's name is text. */
  static long number(String uuid) {
    return ByteBuffer.wrap(Hashes.sha256("phieukin-poll|" + uuid)).getLong();
  }
}
