package org.phieukin.count.commission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The count commission of a meeting as it was named; the head comes first.
 *
 * @param needed how many members open a box together; 0 where the server does it alone
 */
public record Commission(Custody custody, int needed, List<MemberDetails> members) {
  /** More do not sit at one table. */
  public static final int MOST = 12;

  /** Refuses what would leave a box shut, or open it without a majority. */
  public Commission {
    members = List.copyOf(members);
    if (members.isEmpty() || members.size() > MOST || !fits(custody, needed, members.size())) {
      throw new IllegalArgumentException("a commission that cannot open");
    }
    if (custody.shared() && members.stream().anyMatch(one -> one.username().isEmpty())) {
      throw new IllegalArgumentException("a key without an account");
    }
  }

  private static boolean fits(Custody custody, int needed, int size) {
    return switch (custody) {
      case SERVER -> needed == 0;
      case ALL -> needed == size;
      case THRESHOLD -> 2 * needed > size && needed <= size;
    };
  }

  /** How many of so many are asked for where nobody says: more than half. */
  public static int majority(int size) {
    return size / 2 + 1;
  }

  /** Whether the server opens alone. */
  public boolean alone() {
    return !custody.shared();
  }

  /** Whether every member is needed. */
  public boolean all() {
    return custody == Custody.ALL;
  }

  /** The head of the commission. */
  public MemberDetails head() {
    return members.get(0);
  }

  /** The others. */
  public List<MemberDetails> others() {
    return members.subList(1, members.size());
  }

  /** The place of an account's member, counted from 1. */
  public Optional<Integer> placeOf(String username) {
    return IntStream.rangeClosed(1, members.size())
        .filter(place -> members.get(place - 1).username().equals(Optional.of(username)))
        .boxed()
        .findFirst();
  }

  /** The member at a place. */
  public MemberDetails at(int place) {
    return members.get(place - 1);
  }
}
