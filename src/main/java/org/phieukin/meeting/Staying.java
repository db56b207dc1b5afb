package org.phieukin.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who of a roll stays on a new one: first whoever stands on it unchanged, then whoever has the same
 * name and unit but another seat. Another unit is another person: names come more than once, and
 * nobody is to be counted as present because of a namesake.
 */
final class Staying {
  private final List<Delegate> left;
  private final Map<DelegateDetails, Delegate> kept = new HashMap<>();

  /** A name within a unit. */
  private record Namesake(String name, String unit) {
    static Namesake of(DelegateDetails details) {
      return new Namesake(details.name(), details.unit());
    }
  }

  Staying(List<Delegate> before, List<DelegateDetails> after) {
    left = new ArrayList<>(before);
    for (var details : after) {
      keep(details, left.stream().filter(one -> one.details().equals(details)).findFirst());
    }
    for (var details : after) {
      if (!kept.containsKey(details)) {
        var same = Namesake.of(details);
        keep(
            details,
            left.stream().filter(one -> Namesake.of(one.details()).equals(same)).findFirst());
      }
    }
  }

  private void keep(DelegateDetails details, Optional<Delegate> found) {
    found.ifPresent(
        delegate -> {
          kept.put(details, delegate);
          left.remove(delegate);
        });
  }

  /** Who this line of the new roll was before; nobody for somebody new. */
  Optional<Delegate> of(DelegateDetails details) {
    return Optional.ofNullable(kept.get(details));
  }

  /** Those who stay. */
  List<Delegate> kept() {
    return List.copyOf(kept.values());
  }

  /** Those who are on the new roll no longer. */
  List<Delegate> gone() {
    return List.copyOf(left);
  }
}
