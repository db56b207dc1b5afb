package org.phieukin.protocol.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phieukin.protocol.curve.Library.Q;
import static org.phieukin.protocol.curve.Library.any;
import static org.phieukin.protocol.curve.Library.member;
import static org.phieukin.protocol.curve.Library.number;
import static org.phieukin.protocol.curve.Library.quick;
import static org.phieukin.protocol.curve.Library.scalar;
import static org.phieukin.protocol.curve.Library.text;
import static org.phieukin.protocol.curve.Numbers.CASES;

import cafe.cryptography.curve25519.Constants;
import cafe.cryptography.curve25519.EdwardsPoint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Powers are the library's, by tables and by stored doublings, where digits turn over too. */
class PowersTest {
  private static final List<BigInteger> EDGES = edges();

  private final Random random = new Random();

  private static List<BigInteger> edges() {
    List<BigInteger> edges = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      edges.add(BigInteger.valueOf(i));
      edges.add(Q.subtract(BigInteger.valueOf(i + 1L)));
    }
    for (int bit = 4; bit <= 252; bit += 2) {
      edges.add(BigInteger.TWO.pow(bit).subtract(BigInteger.ONE));
      edges.add(BigInteger.TWO.pow(bit));
    }
    // Every digit where it is carried, and the greatest that is not.
    for (String digits : List.of("7", "8", "78", "87", "7f", "80", "f", "0f", "1ff", "200")) {
      edges.add(new BigInteger(digits.repeat(62 / digits.length()), 16));
    }
    return edges;
  }

  private static String power(Powers powers, BigInteger number) {
    return new Products().begin().times(powers, Exponent.of(number)).texts().get(0);
  }

  private static String power(Table table, BigInteger number) {
    return new Products().begin().times(table, Exponent.of(number)).texts().get(0);
  }

  @Test
  void digits_are_small_and_make_up_the_number() {
    List<BigInteger> numbers = new ArrayList<>(EDGES);
    numbers.add(Q);
    numbers.add(BigInteger.TWO.pow(253).subtract(BigInteger.ONE));
    for (int i = 0; i < CASES / 10; i++) {
      numbers.add(number(random));
    }
    for (int width : new int[] {Powers.WIDTH, 5, 8, Table.WIDTH, 13}) {
      int half = 1 << (width - 1);
      for (BigInteger number : numbers) {
        BigInteger sum = BigInteger.ZERO;
        int[] digits = Digits.of(number, width);
        for (int i = digits.length - 1; i >= 0; i--) {
          assertThat(digits[i]).isBetween(-half, half - 1);
          sum = sum.shiftLeft(width).add(BigInteger.valueOf(digits[i]));
        }
        assertThat(sum).isEqualTo(number);
      }
    }
  }

  @Test
  void edges_are_the_librarys_powers_of_members_and_of_hostile_points() {
    EdwardsPoint point = any(random);
    Powers powers = new Powers().of(quick(point));
    Table table = Table.of(quick(point));
    for (BigInteger edge : EDGES) {
      String expected = text(point.multiply(scalar(edge)));
      assertThat(power(powers, edge)).as("%s", edge).isEqualTo(expected);
      assertThat(power(table, edge)).as("%s", edge).isEqualTo(expected);
      String generator = text(Constants.ED25519_BASEPOINT_TABLE.multiply(scalar(edge)));
      assertThat(power(Table.GENERATOR, edge)).isEqualTo(generator);
    }
  }

  @Test
  void powers_of_points_of_small_order_are_the_librarys() {
    for (EdwardsPoint small : Library.SMALL) {
      Powers powers = new Powers().of(quick(small));
      for (int i = 0; i < 40; i++) {
        BigInteger number = i < 20 ? BigInteger.valueOf(i) : number(random);
        assertThat(power(powers, number)).isEqualTo(text(small.multiply(scalar(number))));
      }
    }
  }

  @Test
  void random_powers_are_the_librarys() {
    Powers powers = new Powers();
    for (int i = 0; i < CASES / 50; i++) {
      EdwardsPoint point = any(random);
      BigInteger number = number(random);
      powers.of(quick(point));
      assertThat(power(powers, number)).isEqualTo(text(point.multiply(scalar(number))));
      String generator = text(Constants.ED25519_BASEPOINT_TABLE.multiply(scalar(number)));
      assertThat(power(Table.GENERATOR, number)).isEqualTo(generator);
    }
  }

  @Test
  void members_are_told_from_all_others() {
    for (int i = 0; i < CASES / 100; i++) {
      EdwardsPoint point = member(random);
      assertThat(quick(point).isMember()).isTrue();
      assertThat(quick(point.add(Library.SMALL[1 + random.nextInt(7)])).isMember()).isFalse();
    }
    assertThat(CurvePoint.IDENTITY.isMember()).isTrue();
  }

  @Test
  void products_and_quotients_come_out_in_their_order() {
    Products products = new Products();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < CASES / 200; i++) {
      EdwardsPoint a = any(random);
      EdwardsPoint b = member(random);
      BigInteger m = number(random);
      BigInteger n = number(random);
      products.begin().times(Table.GENERATOR, Exponent.of(m));
      products.times(new Powers().of(quick(a)), Exponent.of(n));
      products.dividedBy(Table.of(CurvePoint.GENERATOR), Exponent.of(n));
      EdwardsPoint g = Constants.ED25519_BASEPOINT;
      expected.add(
          text(g.multiply(scalar(m)).add(a.multiply(scalar(n))).subtract(g.multiply(scalar(n)))));
      products.of(List.of(quick(a), quick(b), quick(a)));
      expected.add(text(a.add(b).add(a)));
    }
    assertThat(products.texts()).isEqualTo(expected);
    assertThat(products.size()).isZero();
  }

  @Test
  void powers_of_a_product_are_added_from_those_of_its_parts() {
    PowerSums sums = new PowerSums();
    for (int parts = 0; parts < 5; parts++) {
      EdwardsPoint product = EdwardsPoint.IDENTITY;
      sums.clear();
      for (int i = 0; i < parts; i++) {
        EdwardsPoint one = any(random);
        sums.add(new Powers().of(quick(one)));
        product = product.add(one);
      }
      Powers powers = sums.to(new Powers());
      for (BigInteger number : List.of(BigInteger.ONE, number(random), Q)) {
        String expected = power(new Powers().of(quick(product)), number);
        assertThat(power(powers, number)).isEqualTo(expected);
      }
    }
  }

  @Test
  void what_is_no_scalar_is_refused() {
    for (BigInteger number : List.of(BigInteger.ONE.negate(), BigInteger.TWO.pow(253))) {
      assertThatThrownBy(() -> Exponent.of(number)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
