package org.phieukin.trial;

import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.phieukin.Patience;
import org.phieukin.postgres.Node;

/** The written steps about a standby, as docs/spare-laptop.md gives them to psql. */
final class Standby {
  private Standby() {}

  /** From here on no commit is confirmed before the standby has it on its disk. */
  static void required(Node primary) throws SQLException {
    primary.say("ALTER SYSTEM SET synchronous_standby_names = 'spare'");
    primary.say("SELECT pg_reload_conf()");
    Awaitility.await().atMost(Patience.PATIENCE).until(() -> state(primary).equals("sync"));
  }

  /** What the primary says of its standby. */
  static String state(Node primary) throws SQLException {
    return primary.ask("SELECT sync_state FROM pg_stat_replication");
  }

  /** The step for a standby that has died: the vote goes on without. */
  static void givenUp(Node primary) throws SQLException {
    primary.say("ALTER SYSTEM SET synchronous_standby_names = ''");
    primary.say("SELECT pg_reload_conf()");
  }

  /** The step for a primary that has died. */
  static void promote(Node standby) throws SQLException {
    standby.ask("SELECT pg_promote()");
  }
}
