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
    return open(tally, CombinedFactors.of(tally, singles), ballots);
  }

  /**
   * Opens a tally of this many ballots with verified decryptions, given by trustee number: all that
   * are mandatory, and of a threshold block as many members as it needs.
   *
   * @throws VerificationFailed if one is missing or wrong
   */
  public static Result open(
      Tally tally, Trustees trustees, Map<Integer, PartialDecryption> byOwner, int ballots) {
    return open(tally, CombinedFactors.of(tally, trustees, byOwner), ballots);
  }

  private static Result open(Tally tally, CombinedFactors factors, int ballots) {
    Map<Element, Integer> numbers = powersOfGenerator(ballots);
    List<List<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < factors.rows().size(); i++) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < factors.rows().get(i).size(); j++) {
        Element beta = tally.ciphertexts().get(i).get(j).beta();
        row.add(logarithm(numbers, beta.minus(factors.rows().get(i).get(j))));
      }
      counts.add(row);
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
    requirePossible(parameters, ballots);
  }

  /**
   * Checks that no line has fewer or more marks than so many ballots can have (§14.1).
   *
   * @throws VerificationFailed if one has
   */
  public void requirePossible(ElectionParameters parameters, int ballots) {
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
