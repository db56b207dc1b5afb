package org.phieukin.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What was counted on paper, by hand (RULES A, C).
 *
 * @param collected ballots in the paper box
 * @param invalid those that are invalid as a whole
 * @param foreign those that the commission did not hand out: set aside, not among those collected
 * @param lines for each line of the ballot paper the marks of each choice; the rest of the ballots
 *     is not valid for that line
 */
public record PaperCount(int collected, int invalid, int foreign, List<List<Integer>> lines) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keeps its own copies. */
  public PaperCount {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** Valid ballots on which a line has no valid mark. */
  public int unmarked(int line) {
    return collected - invalid - lines.get(line).stream().mapToInt(Integer::intValue).sum();
  }

  /** As it is kept. */
  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static PaperCount parse(String json) {
    try {
      return JSON.readValue(json, PaperCount.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
