package org.phieukin.site.onewriter;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;

/** A statement that enters the gate before it changes or locks anything. */
final class GatedStatement implements InvocationHandler {
  private final Statement real;
  private final GatedConnection connection;
  private final Optional<String> prepared;

  /**
   * @param made what the connection was given to make it: its text first, where it is prepared
   */
  GatedStatement(Statement real, GatedConnection connection, Object... made) {
    this.real = real;
    this.connection = connection;
    this.prepared = text(made);
  }

  Object proxy(Class<?> type) {
    return GatedConnection.proxied(type, this);
  }

  @Override
  public Object invoke(Object self, Method method, Object[] values) throws Throwable {
    if (method.getName().equals("equals")) {
      return self == values[0];
    }
    if (method.getName().equals("getConnection")) {
      return connection.proxy();
    }
    if (!method.getName().startsWith("execute")) {
      return GatedConnection.call(real, method, values);
    }
    if (text(values).or(() -> prepared).map(GatedStatement::changes).orElse(true)) {
      connection.enter();
    }
    try {
      return GatedConnection.call(real, method, values);
    } finally {
      connection.executed();
    }
  }

  private static Optional<String> text(Object... values) {
    return values != null && values.length > 0 && values[0] instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Whether it may: what does not plainly read is taken for a change. A lock is one, too. */
  static boolean changes(String sql) {
    var words = sql.strip().toLowerCase(Locale.ROOT);
    return !words.startsWith("select") || words.contains("for update");
  }
}
