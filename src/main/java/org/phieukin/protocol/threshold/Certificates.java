package org.phieukin.protocol.threshold;

import java.util.List;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.VerificationFailed;

/** The certificates of all members, in the order of their numbers (PROTOCOL §9.2, step 2). */
public record Certificates(List<Certificate> all) {
  /**
   * Refuses certificates that are not of one commission.
   *
   * @throws VerificationFailed if a place is missing or doubled, or two members share a key
   */
  public Certificates {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new MalformedException("a threshold key without members");
    }
    int threshold = all.get(0).place().threshold();
    for (int i = 0; i < all.size(); i++) {
      var place = new Certificate.Place(all.size(), Math.min(threshold, all.size()), i + 1);
      if (!all.get(i).place().equals(place)) {
        throw new VerificationFailed("the place of a member's certificate");
      }
    }
    if (all.stream().map(Certificate::verification).distinct().count() != all.size()) {
      throw new VerificationFailed("two members with one key");
    }
  }

  /** How many members are needed. */
  public int threshold() {
    return all.get(0).place().threshold();
  }

  /** How many members there are. */
  public int size() {
    return all.size();
  }

  /** What verifies the signatures of a member, counted from 1. */
  public Element verification(int index) {
    return all.get(index - 1).verification();
  }

  /** Their text. */
  public String json() {
    return JsonWriter.array(all, Certificate::json);
  }
}
