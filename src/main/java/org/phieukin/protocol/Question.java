package org.phieukin.protocol;

import java.util.List;

/**
 * A line of the ballot paper (PROTOCOL §4).
 *
 * @param answers the choices, at least one
 * @param blank whether a blank vote has a number of its own (§6.3)
 * @param min the fewest marks a vote that is not blank may have
 * @param max the most marks it may have
 * @param text what is asked
 */
public record Question(List<String> answers, boolean blank, int min, int max, String text) {
  /** Refuses numbers of marks that make no sense. */
  public Question {
    answers = List.copyOf(answers);
    if (answers.isEmpty() || min < 0 || min > max || max > answers.size()) {
      throw new MalformedException("a question's numbers do not fit together");
    }
  }

  static Question read(Json json) {
    Json.Fields fields = json.fields("answers", "blank?", "min", "max", "question");
    boolean blank = fields.find("blank").map(Json::flag).orElse(false);
    if (fields.find("blank").isPresent() && !blank) {
      throw new MalformedException("blank is either true or left out");
    }
    return new Question(
        fields.get("answers").items().stream().map(Json::text).toList(),
        blank,
        fields.get("min").whole(),
        fields.get("max").whole(),
        fields.get("question").text());
  }

  String json() {
    JsonWriter writer = new JsonWriter();
    writer.field("answers", JsonWriter.array(answers, JsonString::quoted));
    if (blank) {
      writer.field("blank", "true");
    }
    return writer
        .field("min", Integer.toString(min))
        .field("max", Integer.toString(max))
        .text("question", text)
        .end();
  }

  /** Number of ciphertexts of a vote: one an answer, and the leading one of the blank vote. */
  public int ciphertexts() {
    return answers.size() + (blank ? 1 : 0);
  }

  /** Number of branches of the overall proof (§6.2, §6.3). */
  int overallProofs() {
    return max - min + (blank ? 2 : 1);
  }

  /** Whether these plain numbers are a vote: 0 or 1 each, as many marks as allowed, or blank. */
  public boolean allows(List<Integer> marks) {
    if (marks.size() != ciphertexts() || marks.stream().anyMatch(m -> m != 0 && m != 1)) {
      return false;
    }
    int sum = marks.stream().mapToInt(m -> m).sum();
    if (blank && marks.get(0) == 1) {
      return sum == 1;
    }
    return min <= sum && sum <= max;
  }
}
