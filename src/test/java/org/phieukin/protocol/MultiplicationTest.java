package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All ways to multiply agree where carries, digits and signs turn over (PROTOCOL §2). */
class MultiplicationTest {
  private static final List<Scalar> EDGES = edges();

  private static List<Scalar> edges() {
    List<Scalar> edges = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      edges.add(Scalar.of(i));
      edges.add(Scalar.of(-i - 1L));
    }
    for (int bit = 4; bit <= 252; bit += 4) {
      BigInteger power = BigInteger.TWO.pow(bit);
      edges.add(new Scalar(power.subtract(BigInteger.ONE)));
      edges.add(new Scalar(power));
    }
    // every digit at the place where it is carried, and at the greatest that is not
    for (String digits : List.of("7", "8", "78", "87", "7f", "80", "f", "0f")) {
      BigInteger pattern = new BigInteger(digits.repeat(62 / digits.length()), 16);
      edges.add(new Scalar(pattern));
    }
    return edges;
  }

  @Test
  void the_generator_to_an_edge_is_the_same_by_every_way() {
    Doublings doublings = new Doublings(Element.GENERATOR);
    FixedBase table = new FixedBase(Element.GENERATOR);
    for (Scalar s : EDGES) {
      Element expected = Element.base(s);
      assertThat(Element.GENERATOR.times(s)).as("%s", s).isEqualTo(expected);
      assertThat(doublings.times(s)).as("%s", s).isEqualTo(expected);
      assertThat(table.times(s)).as("%s", s).isEqualTo(expected);
    }
  }

  @Test
  void small_powers_are_repeated_additions() {
    Element element = Element.base(Scalar.random(TestElection.RANDOM));
    Doublings doublings = new Doublings(element);
    FixedBase table = new FixedBase(element);
    Element sum = Element.IDENTITY;
    for (int i = 0; i <= 300; i++) {
      assertThat(doublings.times(Scalar.of(i))).isEqualTo(sum);
      assertThat(table.times(Scalar.of(i))).isEqualTo(sum);
      assertThat(doublings.times(Scalar.of(-i))).isEqualTo(Element.IDENTITY.minus(sum));
      assertThat(table.times(Scalar.of(-i))).isEqualTo(Element.IDENTITY.minus(sum));
      sum = sum.plus(element);
    }
  }

  @Test
  void the_identity_to_any_power_is_the_identity() {
    Doublings doublings = new Doublings(Element.IDENTITY);
    FixedBase table = new FixedBase(Element.IDENTITY);
    for (Scalar s : EDGES) {
      assertThat(doublings.times(s).isIdentity()).isTrue();
      assertThat(table.times(s).isIdentity()).isTrue();
      assertThat(Element.IDENTITY.times(s).isIdentity()).isTrue();
    }
    assertThat(doublings.isMember()).isTrue();
  }

  @Test
  void a_hostile_point_multiplies_as_the_group_law_has_it() {
    for (String text : Refusals.SMALL_ORDER) {
      Element point = Element.onCurve(text);
      Doublings doublings = new Doublings(point);
      FixedBase table = new FixedBase(point);
      Element sum = Element.IDENTITY;
      for (int i = 0; i < 40; i++) {
        assertThat(doublings.times(Scalar.of(i))).isEqualTo(sum);
        assertThat(table.times(Scalar.of(i))).isEqualTo(sum);
        sum = sum.plus(point);
      }
    }
  }

  @Test
  void a_member_with_a_hostile_point_added_is_no_member() {
    for (String text : Refusals.SMALL_ORDER) {
      Element point = Element.onCurve(text);
      assertThat(new Doublings(point).isMember()).isFalse();
      for (int i = 0; i < 10; i++) {
        Element member = Element.base(Scalar.random(TestElection.RANDOM));
        assertThat(new Doublings(member).isMember()).isTrue();
        assertThat(new Doublings(member.plus(point)).isMember()).isFalse();
        assertThat(new Doublings(member.minus(point)).isMember()).isFalse();
      }
    }
  }

  @Test
  void two_hostile_points_that_cancel_out_are_each_found() {
    Element point = Element.onCurve(Refusals.SMALL_ORDER[3]);
    Element a = Element.base(Scalar.of(5)).plus(point);
    Element b = Element.base(Scalar.of(6)).minus(point);
    assertThat(new Doublings(a.plus(b)).isMember()).isTrue();
    assertThat(LibraryClaim.Powers.of(new Ciphertext(a, b)).isMember()).isFalse();
    assertThat(LibraryClaim.Powers.of(new Ciphertext(a, Element.GENERATOR)).isMember()).isFalse();
    assertThat(LibraryClaim.Powers.of(new Ciphertext(Element.GENERATOR, b)).isMember()).isFalse();
    assertThat(LibraryClaim.Powers.of(Ciphertext.ONE).isMember()).isTrue();
  }

  @Test
  void digits_are_small_and_make_up_the_number_up_to_255_bits() {
    List<BigInteger> numbers = new ArrayList<>(EDGES.stream().map(Scalar::value).toList());
    numbers.add(Group.Q);
    numbers.add(BigInteger.TWO.pow(255).subtract(BigInteger.ONE).shiftRight(1));
    for (int width : new int[] {4, 8}) {
      int half = 1 << (width - 1);
      for (BigInteger number : numbers) {
        BigInteger sum = BigInteger.ZERO;
        int[] digits = SignedDigits.of(number, width);
        for (int i = digits.length - 1; i >= 0; i--) {
          assertThat(digits[i]).isBetween(-half, half - 1);
          sum = sum.shiftLeft(width).add(BigInteger.valueOf(digits[i]));
        }
        assertThat(sum).isEqualTo(number);
      }
    }
  }

  @Test
  void scalars_keep_the_laws_of_a_field() {
    for (Scalar a : EDGES) {
      assertThat(a.add(a.negate()).isZero()).isTrue();
      assertThat(a.subtract(a)).isEqualTo(Scalar.ZERO);
      assertThat(a.multiply(Scalar.of(-1))).isEqualTo(a.negate());
      assertThat(Scalar.parse(a.toString())).isEqualTo(a);
    }
  }

  @Test
  void random_scalars_fill_the_whole_range() {
    int upperHalf = 0;
    for (int i = 0; i < 1_000; i++) {
      Scalar s = Scalar.random(TestElection.RANDOM);
      upperHalf += s.value().shiftLeft(1).compareTo(Group.Q) > 0 ? 1 : 0;
    }
    // seven standard deviations around one half
    assertThat(upperHalf).isBetween(390, 610);
  }
}
