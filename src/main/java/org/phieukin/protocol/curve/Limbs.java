package org.phieukin.protocol.curve;

/**
 * A number modulo p = 2^255 − 19, as l0 + l1·2^51 + l2·2^102 + l3·2^153 + l4·2^204. Limbs have
 * signs, so differences need no multiple of p. Mutable: scratch of one call.
 *
 * <p>A product is <em>carried</em>: its limbs lie in [−2^14, 2^51 + 2^14]. The first operand of
 * {@link #multiply} may have limbs of less than 2^54 in size, the second up to 2^53 + 2^20, that of
 * {@link #square} less than 2^53: then no shift, product or column leaves 63 bits.
 */
final class Limbs {
  static final int BITS = 51;
  static final long MASK = (1L << BITS) - 1;

  long l0;
  long l1;
  long l2;
  long l3;
  long l4;

  void set(long n0, long n1, long n2, long n3, long n4) {
    l0 = n0;
    l1 = n1;
    l2 = n2;
    l3 = n3;
    l4 = n4;
  }

  void set(Limbs a) {
    set(a.l0, a.l1, a.l2, a.l3, a.l4);
  }

  /** Five limbs of a table. */
  void set(long[] table, int at) {
    set(table[at], table[at + 1], table[at + 2], table[at + 3], table[at + 4]);
  }

  void setSmall(long number) {
    set(number, 0, 0, 0, 0);
  }

  void sum(Limbs a, Limbs b) {
    set(a.l0 + b.l0, a.l1 + b.l1, a.l2 + b.l2, a.l3 + b.l3, a.l4 + b.l4);
  }

  void difference(Limbs a, Limbs b) {
    set(a.l0 - b.l0, a.l1 - b.l1, a.l2 - b.l2, a.l3 - b.l3, a.l4 - b.l4);
  }

  void negative(Limbs a) {
    set(-a.l0, -a.l1, -a.l2, -a.l3, -a.l4);
  }

  /** What of a product goes to the next limb: ⌊a·b / 2^51⌋, also of negative numbers. */
  private static long high(long a, long b) {
    return Math.multiplyHigh(a << 9, b << 4);
  }

  void multiply(Limbs a, Limbs b) {
    long a0 = a.l0, a1 = a.l1, a2 = a.l2, a3 = a.l3, a4 = a.l4;
    long b0 = b.l0, b1 = b.l1, b2 = b.l2, b3 = b.l3, b4 = b.l4;
    // 2^255 is 19: what passes the fifth limb comes back nineteenfold.
    long n1 = 19 * b1, n2 = 19 * b2, n3 = 19 * b3, n4 = 19 * b4;
    carry(
        a0 * b0 + a1 * n4 + a2 * n3 + a3 * n2 + a4 * n1,
        a0 * b1 + a1 * b0 + a2 * n4 + a3 * n3 + a4 * n2,
        a0 * b2 + a1 * b1 + a2 * b0 + a3 * n4 + a4 * n3,
        a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0 + a4 * n4,
        a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0,
        high(a0, b0) + high(a1, n4) + high(a2, n3) + high(a3, n2) + high(a4, n1),
        high(a0, b1) + high(a1, b0) + high(a2, n4) + high(a3, n3) + high(a4, n2),
        high(a0, b2) + high(a1, b1) + high(a2, b0) + high(a3, n4) + high(a4, n3),
        high(a0, b3) + high(a1, b2) + high(a2, b1) + high(a3, b0) + high(a4, n4),
        high(a0, b4) + high(a1, b3) + high(a2, b2) + high(a3, b1) + high(a4, b0));
  }

  void square(Limbs a) {
    long a0 = a.l0, a1 = a.l1, a2 = a.l2, a3 = a.l3, a4 = a.l4;
    long d0 = 2 * a0, d1 = 2 * a1, d2 = 2 * a2;
    long n3 = 19 * a3, n4 = 19 * a4, m4 = 38 * a4;
    carry(
        a0 * a0 + a1 * m4 + d2 * n3,
        d0 * a1 + a2 * m4 + a3 * n3,
        d0 * a2 + a1 * a1 + a3 * m4,
        d0 * a3 + d1 * a2 + a4 * n4,
        d0 * a4 + d1 * a3 + a2 * a2,
        high(a0, a0) + high(a1, m4) + high(d2, n3),
        high(d0, a1) + high(a2, m4) + high(a3, n3),
        high(d0, a2) + high(a1, a1) + high(a3, m4),
        high(d0, a3) + high(d1, a2) + high(a4, n4),
        high(d0, a4) + high(d1, a3) + high(a2, a2));
  }

  /**
   * Takes five columns of products. The low words may have overflowed: only what lies below the
   * high parts counts of them, and that is small again.
   */
  private void carry(
      long c0, long c1, long c2, long c3, long c4, long h0, long h1, long h2, long h3, long h4) {
    long r0 = c0 - (h0 << BITS) + 19 * h4;
    long r1 = c1 - (h1 << BITS) + h0 + (r0 >> BITS);
    long r2 = c2 - (h2 << BITS) + h1 + (r1 >> BITS);
    long r3 = c3 - (h3 << BITS) + h2 + (r2 >> BITS);
    long r4 = c4 - (h4 << BITS) + h3 + (r3 >> BITS);
    set((r0 & MASK) + 19 * (r4 >> BITS), r1 & MASK, r2 & MASK, r3 & MASK, r4 & MASK);
  }

  /** Makes the limbs those of the one number in 0..p−1; they may be up to 2^60 in size. */
  void reduce() {
    pass();
    pass();
    long over = l0 + 19 >> BITS;
    over = l1 + over >> BITS;
    over = l2 + over >> BITS;
    over = l3 + over >> BITS;
    over = l4 + over >> BITS;
    // One where the number is p or more; its bit 255 then falls off with the last carry.
    l0 += 19 * over;
    pass();
    l0 -= 19 * over;
  }

  /** Carries once around: after two the limbs are 51 bits each, without signs. */
  private void pass() {
    l1 += l0 >> BITS;
    l2 += l1 >> BITS;
    l3 += l2 >> BITS;
    l4 += l3 >> BITS;
    set((l0 & MASK) + 19 * (l4 >> BITS), l1 & MASK, l2 & MASK, l3 & MASK, l4 & MASK);
  }

  /** Whether this is nought modulo p; reduces it. */
  boolean isZero() {
    reduce();
    return (l0 | l1 | l2 | l3 | l4) == 0;
  }

  /** Whether the number in 0..p−1 is odd; reduces it. */
  boolean isOdd() {
    reduce();
    return (l0 & 1) == 1;
  }
}
