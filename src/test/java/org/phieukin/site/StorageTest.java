package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** H2 that has closed itself is opened again by the next connection that is a new one. */
class StorageTest {
  private final List<FlushMode> flushed = new ArrayList<>();

  private Storage storage() {
    var storage = new Storage();
    storage.database =
        (AgroalDataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AgroalDataSource.class},
                (self, method, values) -> {
                  assertThat(method.getName()).isEqualTo("flush");
                  flushed.add((FlushMode) values[0]);
                  return null;
                });
    return storage;
  }

  @Test
  void connections_to_a_database_that_has_closed_itself_are_given_up() {
    var closed = new SQLException("Database is already closed", "90098", 90098);
    storage().met(Trouble.DATABASE_AWAY, new IllegalStateException("a request failed", closed));
    assertThat(flushed).containsExactly(FlushMode.GRACEFUL);
  }

  @Test
  void those_to_one_that_is_only_full_stay() {
    var full = new SQLException("No space left on device", "90031", 90031);
    storage().met(Trouble.DISK_FULL, full);
    assertThat(flushed).isEmpty();
  }
}
