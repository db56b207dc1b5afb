package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All who hold the key of an election, in their order (PROTOCOL §8). */
public record Trustees(List<Trustee> trustees) {
  private static final int MAX_LENGTH = 1_000_000;

  /** Refuses an empty list. */
  public Trustees {
    trustees = List.copyOf(trustees);
    if (trustees.isEmpty()) {
      throw new MalformedException("nobody holds the key");
    }
  }

  /** The text to be stored, from public halves as they were handed in, checked again. */
  public static String json(List<String> publicJsons) {
    List<Trustee> singles = publicJsons.stream().<Trustee>map(TrusteeKey::verify).toList();
    return new Trustees(singles).json();
  }

  /**
   * Reads the stored text and checks every proof.
   *
   * @throws MalformedException if it is none
   * @throws VerificationFailed if a proof does not hold
   */
  public static Trustees parse(String json) {
    return new Trustees(
        JsonReader.read(json, MAX_LENGTH).items().stream().map(Trustee::read).toList());
  }

  /** The Single trustees; all of them are needed to open the box. */
  public List<Trustee.Single> singles() {
    return trustees.stream()
        .filter(Trustee.Single.class::isInstance)
        .map(Trustee.Single.class::cast)
        .toList();
  }

  /** y: the product of what all contribute. */
  public Element electionKey() {
    return trustees.stream().map(Trustee::electionKeyPart).reduce(Element.IDENTITY, Element::plus);
  }

  /** The key of every trustee number; number 1 comes first (§8). */
  public List<Element> publicKeys() {
    return trustees.stream().flatMap(trustee -> trustee.publicKeys().stream()).toList();
  }

  /** The trustee numbers without which nothing is opened. */
  public List<Integer> mandatory() {
    List<Integer> mandatory = new ArrayList<>();
    int first = 1;
    for (Trustee trustee : trustees) {
      int numbers = trustee.publicKeys().size();
      for (int owner = first; trustee.needed() == numbers && owner < first + numbers; owner++) {
        mandatory.add(owner);
      }
      first += numbers;
    }
    return mandatory;
  }

  /**
   * Whose decryptions open the box, each with its exponent (§12): of a threshold block the first of
   * those who are there.
   *
   * @param owners trustee numbers
   * @throws VerificationFailed if one that is needed is missing
   */
  public Map<Integer, Scalar> exponents(Collection<Integer> owners) {
    Map<Integer, Scalar> exponents = new TreeMap<>();
    int before = 0;
    for (Trustee trustee : trustees) {
      int numbers = trustee.publicKeys().size();
      int first = before;
      List<Integer> members =
          owners.stream()
              .map(owner -> owner - first)
              .filter(member -> member >= 1 && member <= numbers)
              .distinct()
              .sorted()
              .limit(trustee.needed())
              .toList();
      if (members.size() < trustee.needed()) {
        throw new VerificationFailed("a decryption that is needed is missing");
      }
      members.forEach(member -> exponents.put(first + member, exponent(trustee, member, members)));
      before += numbers;
    }
    return exponents;
  }

  private static Scalar exponent(Trustee trustee, int member, List<Integer> members) {
    return trustee instanceof Trustee.Single ? Scalar.of(1) : Lagrange.atNought(member, members);
  }

  /** The text of these trustees. */
  public String json() {
    return JsonWriter.array(trustees, Trustee::json);
  }
}
