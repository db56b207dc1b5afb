package org.phieukin.site.onewriter;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A connection that enters the gate with its first change and leaves it with its transaction. */
final class GatedConnection implements InvocationHandler {
  private static final Set<String> ENDINGS =
      Set.of("commit", "rollback", "close", "abort", "setAutoCommit");

  private final Connection real;
  private final WriterGate gate;
  private final Connection proxy;
  private boolean within;

  GatedConnection(Connection real, WriterGate gate) {
    this.real = real;
    this.gate = gate;
    this.proxy = proxied(Connection.class, this);
  }

  static <T> T proxied(Class<T> type, InvocationHandler handler) {
    var loader = GatedConnection.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  /** Calls the real thing and throws what that throws. */
  static Object call(Object real, Method method, Object... values) throws Throwable {
    try {
      return method.invoke(real, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  Connection proxy() {
    return proxy;
  }

  @Override
  public Object invoke(Object self, Method method, Object[] values) throws Throwable {
    if (method.getName().equals("equals")) {
      return self == values[0];
    }
    try {
      var made = call(real, method, values);
      return made instanceof Statement statement
          ? new GatedStatement(statement, this, values).proxy(method.getReturnType())
          : made;
    } finally {
      if (ends(method)) {
        leave();
      }
    }
  }

  /** Not where only what came after a savepoint is taken back. */
  private static boolean ends(Method method) {
    boolean toSavepoint = method.getName().equals("rollback") && method.getParameterCount() > 0;
    return ENDINGS.contains(method.getName()) && !toSavepoint;
  }

  /** Before a change. @throws SQLException where others write for too long */
  void enter() throws SQLException {
    if (!entered()) {
      gate.enter();
      mark(true);
    }
  }

  /** After a statement: where each is a transaction of its own, it has ended. */
  void executed() throws SQLException {
    if (entered() && (real.isClosed() || real.getAutoCommit())) {
      leave();
    }
  }

  private void leave() {
    if (mark(false)) {
      gate.leave();
    }
  }

  private synchronized boolean entered() {
    return within;
  }

  /** Whether it was within before. */
  private synchronized boolean mark(boolean now) {
    boolean before = within;
    within = now;
    return before;
  }
}
