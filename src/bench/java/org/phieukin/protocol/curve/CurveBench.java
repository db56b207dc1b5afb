package org.phieukin.protocol.curve;

import java.math.BigInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Operations of the quick arithmetic, from one field multiplication up to an element's checks. */
@State(Scope.Thread)
public class CurveBench {
  private static final BigInteger NUMBER =
      new BigInteger("3722796957082921701557988470936848651924207624419452592926828327249771965");

  private final Limbs a = Numbers.limbs();
  private final Limbs b = Numbers.limbs();
  private final Limbs c = new Limbs();
  private final Roots roots = new Roots();
  private final GroupLaw law = new GroupLaw();
  private final Point point = Numbers.point();
  private final Addend addend = Numbers.addend();
  private final CurvePoint element = CurvePoint.of(Numbers.point());
  private final String text = element.text();
  private final Powers powers = new Powers().of(element);

  /** The yardstick: a·b modulo p. */
  @Benchmark
  public Object fieldMultiplication() {
    c.multiply(a, b);
    return c;
  }

  @Benchmark
  public Object fieldSquare() {
    c.square(a);
    return c;
  }

  @Benchmark
  public Object fieldInversion() {
    roots.invert(c, a);
    return c;
  }

  @Benchmark
  public Object pointDoubling() {
    law.twice(point, false);
    return point;
  }

  @Benchmark
  public Object pointAddition() {
    law.add(point, addend);
    return point;
  }

  @Benchmark
  public Object readElement() {
    return CurvePoint.read(text);
  }

  /** All 252 doublings of a base. */
  @Benchmark
  public Object storedPowers() {
    return powers.of(element);
  }

  @Benchmark
  public boolean orderCheckFromPowers() {
    return powers.isMember();
  }

  /** With the scalar taken apart and without the text. */
  @Benchmark
  public Object powerFromPowers() {
    return new Products().begin().times(powers, Exponent.of(NUMBER)).point();
  }

  @Benchmark
  public Object powerFromTable() {
    return new Products().begin().times(Table.GENERATOR, Exponent.of(NUMBER)).point();
  }
}
