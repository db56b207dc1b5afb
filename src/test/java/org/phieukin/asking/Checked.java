package org.phieukin.asking;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.hamcrest.Matcher;

/** Assertions about an answer, which is shown where one does not hold. */
public final class Checked {
  private static final int SHOWN = 3_000;

  private final Answer answer;

  Checked(Answer answer) {
    this.answer = answer;
  }

  private <T> Checked that(String what, T actual, Matcher<? super T> expected) {
    if (!expected.matches(actual)) {
      var text = answer.asString();
      var shown = text.substring(0, Math.min(SHOWN, text.length()));
      assertThat(what + " of: " + answer.statusCode() + "\n" + shown, actual, expected);
    }
    return this;
  }

  public Checked statusCode(int expected) {
    return that("status", answer.statusCode(), equalTo(expected));
  }

  public Checked statusCode(Matcher<? super Integer> expected) {
    return that("status", answer.statusCode(), expected);
  }

  public Checked header(String name, String expected) {
    return header(name, equalTo(expected));
  }

  public Checked header(String name, Matcher<? super String> expected) {
    return that("header " + name, answer.header(name), expected);
  }

  /** A cookie of this value came. */
  public Checked cookie(String name, String expected) {
    return that("cookie " + name, answer.cookie(name), equalTo(expected));
  }

  /** The type, whatever characters it says it is written in. */
  public Checked contentType(String expected) {
    var told = answer.contentType();
    var type = expected.contains(";") ? told : told.replaceFirst(";.*", "");
    return that("type", type.strip(), equalTo(expected));
  }

  public Checked contentType(Matcher<? super String> expected) {
    return that("type", answer.contentType(), expected);
  }

  /** The text of the body is as each of these says. */
  @SafeVarargs
  public final Checked body(Matcher<? super String>... all) {
    for (var expected : all) {
      that("body", answer.asString(), expected);
    }
    return this;
  }

  /** Something of a body of JSON. */
  public <T> Checked body(String path, Matcher<? super T> expected) {
    return that(path, answer.<T>path(path), expected);
  }

  /** Goes on with the answer. */
  public Answer extract() {
    return answer;
  }
}
