package org.phieukin.desk.metrics;

import java.math.BigDecimal;

/** Figures in the text form of Prometheus, version 0.0.4. */
final class Exposition {
  private final StringBuilder text = new StringBuilder();

  /** A figure that goes up and down. */
  Series gauge(String name, String help) {
    return series(name, help, "gauge");
  }

  /** A figure that only grows. */
  Series counter(String name, String help) {
    return series(name, help, "counter");
  }

  private Series series(String name, String help, String type) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    return new Series(name);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The values of one figure. */
  final class Series {
    private final String name;

    private Series(String name) {
      this.name = name;
    }

    /** The only value. */
    void value(double value) {
      line(name, value);
    }

    /** One of several, told apart by labels as they are written. */
    Series value(String labels, double value) {
      line(name + "{" + labels + "}", value);
      return this;
    }

    private void line(String what, double value) {
      var number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      text.append(what).append(' ').append(number).append('\n');
    }
  }
}
