package org.phieukin.protocol;

import java.util.List;

/** All who hold the key of an election, in their order (PROTOCOL §8). */
public record Trustees(List<Trustee> trustees) {
  private static final int MAX_LENGTH = 1_000_000;
  private static final String SINGLE = "Single";

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
   * @throws MalformedException if it is none, or has threshold trustees
   * @throws VerificationFailed if a proof does not hold
   */
  public static Trustees parse(String json) {
    return new Trustees(
        JsonReader.read(json, MAX_LENGTH).items().stream().map(Trustees::trustee).toList());
  }

  private static Trustee trustee(Json json) {
    List<Json> pair = json.items();
    if (pair.size() != 2 || !pair.get(0).text().equals(SINGLE)) {
      throw new MalformedException("an unknown kind of trustee");
    }
    return Trustee.Single.read(pair.get(1));
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

  /** The text of these trustees. */
  public String json() {
    return JsonWriter.array(singles(), single -> "[\"" + SINGLE + "\"," + single.json() + "]");
  }
}
