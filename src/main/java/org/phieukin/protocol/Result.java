package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The opened numbers (PROTOCOL §12).
 *
 * @param counts for every question one a choice, the blank votes first where they are counted
 */
public record Result(List<List<Integer>> counts) {
  private static final int MAX_LENGTH = 1_000_000;

  /** Copies the lists. */
  public Result {
    counts = counts.stream().map(List::copyOf).toList();
  }

  /**
   * Opens a tally of this many ballots with the decryptions, verified, of all Single trustees.
   *
   * @throws VerificationFailed if a number is none of 0..ballots: a decryption is missing or wrong
   */
  public static Result open(Tally tally, List<PartialDecryption> singles, int ballots) {
    Map<Element, Integer> numbers = powersOfGenerator(ballots);
    List<List<Integer>> counts = new ArrayList<>();
    for (List<Element> row : plain(tally, singles)) {
      counts.add(row.stream().map(power -> logarithm(numbers, power)).toList());
    }
    return new Result(counts);
  }

  private static int logarithm(Map<Element, Integer> numbers, Element power) {
    Integer number = numbers.get(power);
    if (number == null) {
      throw new VerificationFailed("the tally does not open to numbers of ballots");
    }
    return number;
  }

  private static Map<Element, Integer> powersOfGenerator(int last) {
    Map<Element, Integer> numbers = new HashMap<>();
    Element power = Element.IDENTITY;
    for (int v = 0; v <= last; v++) {
      numbers.put(power, v);
      power = power.plus(Element.GENERATOR);
    }
    return numbers;
  }

  /** β/F of every ciphertext: g to the power of its number. */
  private static List<List<Element>> plain(Tally tally, List<PartialDecryption> singles) {
    List<Integer> shape = PartialDecryption.shape(tally.ciphertexts());
    if (!singles.stream().allMatch(d -> PartialDecryption.shape(d.factors()).equals(shape))) {
      throw new VerificationFailed("the shape of a partial decryption");
    }
    List<List<Element>> rows = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      List<Element> row = new ArrayList<>();
      for (int j = 0; j < shape.get(i); j++) {
        Element plain = tally.ciphertexts().get(i).get(j).beta();
        for (PartialDecryption single : singles) {
          plain = plain.minus(single.factors().get(i).get(j));
        }
        row.add(plain);
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * Checks a result against the tally and the decryptions, verified, of all Single trustees, and
   * that no line has fewer or more marks than so many ballots can have (§14.1).
   *
   * @throws VerificationFailed if a number is wrong
   */
  public void verify(
      ElectionParameters parameters, Tally tally, List<PartialDecryption> singles, int ballots) {
    if (!open(tally, singles, ballots).equals(this)) {
      throw new VerificationFailed("the result is not what the tally opens to");
    }
    List<Question> questions = parameters.election().questions();
    if (counts.size() != questions.size()) {
      throw new VerificationFailed("the number of lines in the result");
    }
    for (int i = 0; i < counts.size(); i++) {
      requirePossible(questions.get(i), counts.get(i), ballots);
    }
  }

  private static void requirePossible(Question question, List<Integer> row, int ballots) {
    if (row.size() != question.ciphertexts()) {
      throw new VerificationFailed("the number of choices in a line of the result");
    }
    int blanks = question.blank() ? row.get(0) : 0;
    long marks = row.stream().mapToLong(Integer::longValue).sum() - blanks;
    long votes = (long) ballots - blanks;
    if (marks < question.min() * votes || marks > question.max() * votes) {
      throw new VerificationFailed("the number of marks in a line of the result");
    }
  }

  /** Reads the stored text. */
  public static Result parse(String json) {
    return new Result(
        JsonReader.read(json, MAX_LENGTH).fields("result").get("result").items().stream()
            .map(row -> row.items().stream().map(Json::whole).toList())
            .toList());
  }

  /** The text to be stored. */
  public String json() {
    return new JsonWriter().field("result", JsonWriter.table(counts, Object::toString)).end();
  }
}
