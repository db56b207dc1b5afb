package org.phieukin.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.List;
import org.phieukin.site.Limit.Counter;

/**
 * Counts tries in the database, for servers that share it. Each counter counts from nothing in
 * every minute of the database's own clock: set back or forward, it starts another minute, and
 * never keeps anybody out for longer than one.
 */
@ApplicationScoped
class SharedTries {
  private static final int MOST_RIVALS = 3;

  private static final String NOW =
      "select cast(floor(extract(epoch from current_timestamp) / 60) as bigint)";
  private static final String ONE_MORE =
      "update password_try set tries = case when moment = ?1 then tries + 1 else 1 end, moment = ?1"
          + " where counter = ?2 and (moment <> ?1 or tries < ?3)";
  private static final String ONE_LESS =
      "update password_try set tries = tries - 1 where moment = ?1 and counter = ?2 and tries > 0";
  private static final String KNOWN = "select count(*) from password_try where counter = ?1";
  private static final String FIRST =
      "insert into password_try (counter, moment, tries) values (?1, ?2, 1)";
  private static final String FORGET = "delete from password_try where moment <> ?1";

  @Inject EntityManager database;
  @Inject Vault vault;

  /** Takes one try from every counter; false where one of them has none left, and none is taken. */
  boolean takes(Counter... counters) {
    for (int rival = 1; rival < MOST_RIVALS; rival++) {
      try {
        return takesNow(List.of(counters));
      } catch (PersistenceException e) {
        // Two began the same counter at once; the second finds it there.
      }
    }
    return takesNow(List.of(counters));
  }

  private boolean takesNow(List<Counter> counters) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              long now = now();
              int taken = 0;
              while (taken < counters.size() && take(counters.get(taken), now)) {
                taken++;
              }
              boolean all = taken == counters.size();
              if (!all) {
                counters.subList(0, taken).forEach(one -> run(ONE_LESS, now, digest(one)));
              }
              return all;
            });
  }

  private boolean take(Counter counter, long now) {
    var digest = digest(counter);
    if (run(ONE_MORE, now, digest, counter.limit().tries()) > 0) {
      return true;
    }
    if (asked(KNOWN, digest) > 0) {
      return false;
    }
    run(FORGET, now);
    run(FIRST, digest, now);
    return true;
  }

  /** Gives the tries back that turned out to be none; those of a minute that is over are gone. */
  void giveBack(Counter... counters) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              long now = now();
              List.of(counters).forEach(one -> run(ONE_LESS, now, digest(one)));
            });
  }

  private long now() {
    return asked(NOW);
  }

  private String digest(Counter counter) {
    return vault.derived("password-tries|" + counter.limit().name() + "|" + counter.whose());
  }

  private int run(String sql, Object... values) {
    return query(sql, values).executeUpdate();
  }

  private long asked(String sql, Object... values) {
    return ((Number) query(sql, values).getSingleResult()).longValue();
  }

  private Query query(String sql, Object... values) {
    var query = database.createNativeQuery(sql);
    for (int place = 0; place < values.length; place++) {
      query.setParameter(place + 1, values[place]);
    }
    return query;
  }
}
