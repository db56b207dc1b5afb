package org.phieukin.protocol.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.curve.Numbers.CARRIED;
import static org.phieukin.protocol.curve.Numbers.CASES;
import static org.phieukin.protocol.curve.Numbers.FIRST;
import static org.phieukin.protocol.curve.Numbers.P;
import static org.phieukin.protocol.curve.Numbers.SECOND;
import static org.phieukin.protocol.curve.Numbers.SQUARED;
import static org.phieukin.protocol.curve.Numbers.all;
import static org.phieukin.protocol.curve.Numbers.boundaries;
import static org.phieukin.protocol.curve.Numbers.random;
import static org.phieukin.protocol.curve.Numbers.value;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Five limbs are the numbers they stand for, up to the largest limbs that each routine takes. */
class LimbsTest {
  private final Random random = new Random();
  private final Limbs result = new Limbs();

  private void assertProduct(Limbs a, Limbs b) {
    BigInteger expected = value(a).multiply(value(b)).mod(P);
    result.multiply(a, b);
    assertCarried(expected);
    // In place, as the formulas do it.
    result.set(a);
    result.multiply(result, b);
    assertCarried(expected);
    result.set(b);
    result.multiply(a, result);
    assertCarried(expected);
  }

  private void assertSquare(Limbs a) {
    BigInteger expected = value(a).pow(2).mod(P);
    result.square(a);
    assertCarried(expected);
    result.set(a);
    result.square(result);
    assertCarried(expected);
  }

  private void assertCarried(BigInteger expected) {
    if (!value(result).equals(expected)) {
      throw new AssertionError(expected + " expected");
    }
    for (long limb : all(result)) {
      if (limb < -(1 << 14) || limb > CARRIED) {
        throw new AssertionError("not carried: " + limb);
      }
    }
  }

  @Test
  void products_of_all_boundaries_are_those_of_the_numbers() {
    List<Limbs> seconds = boundaries(SECOND);
    for (Limbs a : boundaries(FIRST)) {
      for (int i = random.nextInt(7); i < seconds.size(); i += 7) {
        assertProduct(a, seconds.get(i));
      }
    }
  }

  @Test
  void the_largest_operands_of_each_sign_leave_no_word() {
    for (Limbs a : boundaries(FIRST)) {
      for (long n : new long[] {SECOND, -SECOND}) {
        assertProduct(a, Numbers.limbs(n, n, n, n, n));
      }
    }
    for (Limbs b : boundaries(SECOND)) {
      for (long n : new long[] {FIRST, -FIRST}) {
        assertProduct(Numbers.limbs(n, n, n, n, n), b);
      }
    }
  }

  @Test
  void squares_of_all_boundaries_are_those_of_the_numbers() {
    boundaries(SQUARED).forEach(this::assertSquare);
    boundaries(CARRIED).forEach(this::assertSquare);
  }

  @Test
  void random_products_and_squares_are_those_of_the_numbers() {
    for (int i = 0; i < CASES; i++) {
      assertProduct(random(random, FIRST), random(random, SECOND));
      assertProduct(random(random, CARRIED), random(random, CARRIED));
      assertSquare(random(random, SQUARED));
    }
  }

  @Test
  void sums_differences_and_negatives_are_those_of_the_numbers() {
    List<Limbs> all = boundaries(SQUARED);
    for (Limbs a : all) {
      Limbs b = all.get(random.nextInt(all.size()));
      result.sum(a, b);
      assertThat(value(result)).isEqualTo(value(a).add(value(b)).mod(P));
      result.difference(a, b);
      assertThat(value(result)).isEqualTo(value(a).subtract(value(b)).mod(P));
      result.negative(a);
      assertThat(value(result)).isEqualTo(value(a).negate().mod(P));
    }
  }

  private void assertReduced(Limbs a) {
    BigInteger expected = value(a);
    result.set(a);
    result.reduce();
    BigInteger plain = BigInteger.ZERO;
    for (long limb : all(result)) {
      assertThat(limb).isBetween(0L, Limbs.MASK);
      plain = plain.shiftLeft(51).add(BigInteger.valueOf(limb));
    }
    assertThat(plain).isEqualTo(expected);
    result.set(a);
    assertThat(result.isOdd()).isEqualTo(expected.testBit(0));
    result.set(a);
    assertThat(result.isZero()).isEqualTo(expected.signum() == 0);
  }

  @Test
  void each_number_has_one_reduced_form() {
    for (long bound : new long[] {CARRIED, SQUARED, SECOND, FIRST, 1L << 60}) {
      boundaries(bound).forEach(this::assertReduced);
    }
    for (int i = 0; i < CASES / 10; i++) {
      assertReduced(random(random, FIRST));
    }
  }

  @Test
  void nought_is_found_in_every_shape_that_a_difference_gives_it() {
    for (Limbs a : boundaries(SQUARED)) {
      Limbs reduced = new Limbs();
      reduced.set(a);
      reduced.reduce();
      result.difference(a, reduced);
      assertThat(result.isZero()).isTrue();
      result.difference(a, reduced);
      result.l0++;
      assertThat(result.isZero()).isFalse();
    }
  }

  @Test
  void inverses_and_roots_are_those_of_the_numbers() {
    Roots roots = new Roots();
    for (int i = 0; i < CASES / 50; i++) {
      Limbs a = new Limbs();
      a.multiply(random(random, FIRST), random(random, SECOND));
      roots.invert(result, a);
      assertCarried(value(a).modPow(P.subtract(BigInteger.TWO), P));
      Limbs square = new Limbs();
      square.square(a);
      assertThat(roots.root(result, square, Constants.ONE)).isTrue();
      assertThat(value(result).pow(2).mod(P)).isEqualTo(value(square));
      square.sum(square, square);
      // Two is no square modulo p.
      assertThat(roots.root(result, square, Constants.ONE)).isFalse();
    }
    roots.invert(result, new Limbs());
    assertThat(result.isZero()).isTrue();
  }
}
