package org.phieukin.site;

/**
 * What keeps a server from starting until somebody does something about it; each has its own exit
 * code, so that a service manager does not try again and again.
 */
enum Obstacle {
  DATA_IN_USE(
      3,
      "Another server runs with the data folder %s. Stop that one, or set another PHIEUKIN_DATA."),
  DATA_UNWRITABLE(
      4,
      "The data folder %s cannot be written by this account (%s). Give it to the account of the"
          + " server, or set another PHIEUKIN_DATA."),
  PORT_IN_USE(
      5,
      "Port %s is in use. Stop what uses it, or set another one (PHIEUKIN_PORT,"
          + " PHIEUKIN_TLS_PORT).");

  private final int exitCode;
  private final String sentence;

  Obstacle(int exitCode, String sentence) {
    this.exitCode = exitCode;
    this.sentence = sentence;
  }

  /** What the process ends with; 1 stays for everything else, 6 is the launchers' for old Java. */
  int exitCode() {
    return exitCode;
  }

  /** The obstacle as it was met. */
  Met with(Object... details) {
    return new Met(this, String.format(sentence, details));
  }

  /** An obstacle and the sentence that says what to do. */
  record Met(Obstacle obstacle, String sentence) {}
}
