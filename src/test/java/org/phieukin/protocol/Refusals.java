package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.phieukin.protocol.BallotRefused.Fault;

/** Asserts that ballots are refused, and for what. */
final class Refusals {
  /** The seven points of order 2, 4 and 8: on the curve, outside the group. */
  static final String[] SMALL_ORDER = {
    "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "8000000000000000000000000000000000000000000000000000000000000000",
    "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
    "fa03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
    "05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826",
    "85fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826"
  };

  private Refusals() {}

  static void assertRefused(BallotVerifier verifier, String json, Fault fault, String what) {
    assertRefused(() -> verifier.accept(json), fault, what);
  }

  /** Without the limit of length, which would speak first. */
  static void assertInvalid(BallotVerifier verifier, String json, Fault fault, String what) {
    assertRefused(() -> verifier.verify(Ballot.parse(json)), fault, what);
  }

  private static void assertRefused(ThrowingCallable attempt, Fault fault, String what) {
    assertThatThrownBy(attempt)
        .as(what)
        .isInstanceOf(BallotRefused.class)
        .hasMessage(fault.name())
        .extracting(e -> ((BallotRefused) e).fault())
        .isEqualTo(fault);
  }
}
