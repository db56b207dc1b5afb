package org.phieukin.site;

/** An exception without its words: its class, its frames, and those of what caused it. */
final class Whereabouts extends Throwable {
  private static final int DEEPEST = 10;

  private final String name;

  private Whereabouts(Throwable fault, Throwable cause) {
    super(null, cause, false, true);
    name = fault.getClass().getName();
    setStackTrace(fault.getStackTrace());
  }

  static Whereabouts of(Throwable fault) {
    return of(fault, DEEPEST);
  }

  private static Whereabouts of(Throwable fault, int deepest) {
    var cause = fault.getCause();
    return new Whereabouts(fault, cause == null || deepest == 0 ? null : of(cause, deepest - 1));
  }

  @Override
  public String toString() {
    return name;
  }
}
