package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the group, and that all ways of multiplying agree (PROTOCOL §2). */
class GroupProperties {
  @Property(tries = 200)
  void what_is_printed_is_read_back(@ForAll("scalars") Scalar s) {
    assertThat(Scalar.parse(s.toString())).isEqualTo(s);
    Element element = Element.base(s);
    assertThat(Element.parse(element.toString())).isEqualTo(element);
  }

  @Property(tries = 200)
  void all_ways_of_multiplying_agree(@ForAll("scalars") Scalar a, @ForAll("scalars") Scalar b) {
    Element element = Element.base(a);
    Element product = Element.base(a.multiply(b));
    assertThat(element.times(b)).isEqualTo(product);
    assertThat(new Doublings(element).times(b)).isEqualTo(product);
    assertThat(FixedBase.GENERATOR.times(a.multiply(b))).isEqualTo(product);
    assertThat(new Doublings(element).isMember()).isTrue();
  }

  @Property(tries = 20)
  void a_table_multiplies_its_own_base(@ForAll("scalars") Scalar a, @ForAll("scalars") Scalar b) {
    assertThat(new FixedBase(Element.base(a)).times(b)).isEqualTo(Element.base(a.multiply(b)));
  }

  @Property(tries = 200)
  void exponents_add_and_subtract(@ForAll("scalars") Scalar a, @ForAll("scalars") Scalar b) {
    assertThat(Element.base(a).plus(Element.base(b))).isEqualTo(Element.base(a.add(b)));
    assertThat(Element.base(a).minus(Element.base(b))).isEqualTo(Element.base(a.subtract(b)));
  }

  @Property(tries = 200)
  void signed_digits_are_the_number(@ForAll("scalars") Scalar s) {
    for (int width : new int[] {4, 8}) {
      BigInteger sum = BigInteger.ZERO;
      int[] digits = SignedDigits.of(s.value(), width);
      for (int i = digits.length - 1; i >= 0; i--) {
        sum = sum.shiftLeft(width).add(BigInteger.valueOf(digits[i]));
      }
      assertThat(sum).isEqualTo(s.value());
    }
  }

  @Provide
  Arbitrary<Scalar> scalars() {
    return Arbitraries.bigIntegers()
        .between(BigInteger.ZERO, Group.Q.subtract(BigInteger.ONE))
        .map(Scalar::new);
  }
}
