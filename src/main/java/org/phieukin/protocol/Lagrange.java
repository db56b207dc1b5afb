package org.phieukin.protocol;

import java.util.Collection;

/** A polynomial's value at nought from its values at the members' numbers (PROTOCOL §12). */
final class Lagrange {
  private Lagrange() {}

  /** λ = Π k/(k−δ) over the other members. */
  static Scalar atNought(int member, Collection<Integer> members) {
    Scalar above = Scalar.of(1);
    Scalar below = Scalar.of(1);
    for (int other : members) {
      if (other != member) {
        above = above.multiply(Scalar.of(other));
        below = below.multiply(Scalar.of((long) other - member));
      }
    }
    return above.multiply(below.inverse());
  }
}
