package org.phieukin.protocol;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The encrypted sums of all votes (PROTOCOL §10).
 *
 * @param ciphertexts for every question one a choice
 * @param counted number of ballots in it; it is not part of the text
 */
public record Tally(List<List<Ciphertext>> ciphertexts, int counted) {
  private static final int MAX_LENGTH = 10_000_000;

  /** Copies the lists. */
  public Tally {
    ciphertexts = ciphertexts.stream().map(List::copyOf).toList();
  }

  /**
   * Multiplies ballots that were verified. The last one of a credential counts; otherwise their
   * order means nothing.
   */
  public static Tally of(ElectionParameters parameters, Collection<Ballot> ballots) {
    Map<String, Ballot> last = new LinkedHashMap<>();
    for (Ballot ballot : ballots) {
      if (!ballot.electionHash().equals(parameters.fingerprint())) {
        throw new IllegalArgumentException("a ballot of another election");
      }
      last.put(ballot.credential(), ballot);
    }
    TallySum sum = new TallySum(parameters);
    last.values().forEach(sum::add);
    return sum.tally(last.size());
  }

  /** Reads the text of a tally of this many ballots; every element is checked to be a member. */
  public static Tally parse(String json, int counted) {
    List<List<Ciphertext>> ciphertexts =
        JsonReader.read(json, MAX_LENGTH).items().stream()
            .map(row -> row.items().stream().map(Ciphertext::read).toList())
            .toList();
    return new Tally(ciphertexts, counted);
  }

  /** The text to be stored. */
  public String json() {
    return JsonWriter.table(ciphertexts, Ciphertext::json);
  }

  /** The second record: the number of ballots, and the hash of the first. */
  public String sizedJson() {
    return sizedJson(counted);
  }

  /** The second record for this number of ballots. */
  public String sizedJson(int n) {
    return new JsonWriter()
        .field("num_tallied", Integer.toString(n))
        .field("total_weight", Integer.toString(n))
        .text("encrypted_tally", Hashes.sha256Hex(json()))
        .end();
  }
}
