package org.phieukin.protocol.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.curve.Library.SMALL;
import static org.phieukin.protocol.curve.Library.any;
import static org.phieukin.protocol.curve.Library.quick;
import static org.phieukin.protocol.curve.Library.read;
import static org.phieukin.protocol.curve.Library.text;
import static org.phieukin.protocol.curve.Numbers.CASES;

import cafe.cryptography.curve25519.EdwardsPoint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums and texts of points are the library's, for hostile points too. */
class PointsTest {
  private final Random random = new Random();

  private static void assertSums(EdwardsPoint a, EdwardsPoint b) {
    assertThat(quick(a).plus(quick(b)).text()).isEqualTo(text(a.add(b)));
    assertThat(quick(a).minus(quick(b)).text()).isEqualTo(text(a.subtract(b)));
  }

  private static void assertTwice(EdwardsPoint a) {
    Point point = new Point();
    point.set(quick(a).point());
    GroupLaw law = new GroupLaw();
    law.twice(point, false);
    law.twice(point, true);
    EdwardsPoint fourfold = a.dbl().dbl();
    assertThat(CurvePoint.of(point).text()).isEqualTo(text(fourfold));
    // T is right after a doubling that makes it: the sum that needs it is.
    assertThat(CurvePoint.of(point).plus(quick(a)).text()).isEqualTo(text(fourfold.add(a)));
  }

  @Test
  void points_of_small_order_add_up_among_themselves_and_with_members() {
    for (EdwardsPoint a : SMALL) {
      for (EdwardsPoint b : SMALL) {
        assertSums(a, b);
        EdwardsPoint mixed = Library.member(random).add(b);
        assertSums(mixed, a);
        assertSums(mixed, mixed);
        assertSums(mixed, mixed.negate().add(a));
      }
      assertTwice(a);
      assertThat(quick(a).isMember()).isEqualTo(a.isIdentity());
      assertThat(quick(Library.member(random).add(a)).isMember()).isEqualTo(a.isIdentity());
    }
  }

  @Test
  void the_identity_is_told_from_the_point_of_order_two() {
    int identities = 0;
    for (EdwardsPoint a : SMALL) {
      Point point = new Point();
      point.set(quick(a).point());
      new GroupLaw().add(point, addend(quick(SMALL[0])));
      assertThat(point.isIdentity()).isEqualTo(a.isIdentity());
      identities += point.isIdentity() ? 1 : 0;
    }
    assertThat(identities).isEqualTo(1);
  }

  private static Addend addend(CurvePoint point) {
    Addend addend = new Addend();
    addend.set(point.point());
    return addend;
  }

  @Test
  void random_points_add_up_as_the_librarys_do() {
    EdwardsPoint a = any(random);
    CurvePoint quick = quick(a);
    for (int i = 0; i < CASES / 10; i++) {
      EdwardsPoint b = any(random);
      assertTwice(b);
      // A sum that is never brought back to z = 1, as in a long verification.
      quick = i % 2 == 0 ? quick.plus(quick(b)) : quick.minus(quick(b));
      a = i % 2 == 0 ? a.add(b) : a.subtract(b);
      assertThat(quick.text()).isEqualTo(text(a));
    }
  }

  @Test
  void a_text_is_read_where_the_library_reads_it_and_writes_it_again_alike() {
    int points = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      points += assertRead(HexFormat.of().formatHex(bytes));
    }
    assertThat(points).isBetween(CASES / 3, CASES * 2 / 3);
  }

  private static int assertRead(String text) {
    var quick = CurvePoint.read(text);
    var library = read(text).filter(point -> text(point).equals(text));
    assertThat(quick.isPresent()).as(text).isEqualTo(library.isPresent());
    quick.ifPresent(point -> assertThat(point.text()).isEqualTo(text));
    return quick.isPresent() ? 1 : 0;
  }

  @Test
  void texts_at_the_edges_are_read_only_in_their_one_spelling() {
    List<BigInteger> edges = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      edges.add(BigInteger.valueOf(i));
      edges.add(Numbers.P.subtract(BigInteger.valueOf(i)));
      edges.add(BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(i + 1L)));
    }
    int points = 0;
    for (BigInteger edge : edges) {
      points += assertRead(String.format("%064x", edge));
      points += assertRead(String.format("%064x", edge.setBit(255)));
    }
    for (EdwardsPoint small : SMALL) {
      points += assertRead(text(small));
    }
    assertThat(points).isGreaterThan(40);
    for (String none : List.of("", "6", "G".repeat(64), "6".repeat(63) + "A", "6".repeat(65))) {
      assertThat(CurvePoint.read(none)).isEmpty();
    }
    assertThat(CurvePoint.read("8" + "0".repeat(62) + "1")).isEmpty();
    assertThat(CurvePoint.read("٦".repeat(64))).isEmpty();
  }
}
