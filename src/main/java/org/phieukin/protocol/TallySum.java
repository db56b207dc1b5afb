package org.phieukin.protocol;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The product of ballots that were verified, one after the other (PROTOCOL §10): nothing of a
 * ballot is kept. Used by one thread; the sums of several are joined.
 */
public final class TallySum {
  private final ElectionParameters parameters;
  private final Ciphertext[][] sums;
  private final Set<String> credentials = new HashSet<>();
  private int counted;

  /** Of no ballot as yet. */
  public TallySum(ElectionParameters parameters) {
    this.parameters = parameters;
    List<Question> questions = parameters.election().questions();
    this.sums = new Ciphertext[questions.size()][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new Ciphertext[questions.get(i).ciphertexts()];
      Arrays.fill(sums[i], Ciphertext.ONE);
    }
  }

  /** Adds a ballot. */
  public void add(Ballot ballot) {
    requireSameElection(ballot);
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] = sums[i][j].plus(ballot.answers().get(i).choices().get(j));
      }
    }
  }

  /**
   * Adds ballots' texts that were verified, each of a credential of its own, on all cores: of no
   * ballot more is kept than its credential.
   */
  public void addTexts(List<String> ballots) {
    join(
        ballots.parallelStream()
            .map(Ballot::parse)
            .collect(() -> new TallySum(parameters), TallySum::addOnce, TallySum::join));
  }

  private void addOnce(Ballot ballot) {
    credentials.add(ballot.credential());
    counted++;
    add(ballot);
  }

  /** Takes a ballot out again that was added: another one of its credential counts. */
  public void remove(Ballot ballot) {
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] = sums[i][j].minus(ballot.answers().get(i).choices().get(j));
      }
    }
  }

  /** Adds all ballots of another sum. */
  public void join(TallySum other) {
    credentials.addAll(other.credentials);
    counted += other.counted;
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] = sums[i][j].plus(other.sums[i][j]);
      }
    }
  }

  private void requireSameElection(Ballot ballot) {
    if (!ballot.electionHash().equals(parameters.fingerprint())) {
      throw new IllegalArgumentException("a ballot of another election");
    }
  }

  /** The tally of all texts that were added. */
  public Tally tally() {
    if (credentials.size() < counted) {
      throw new IllegalStateException("two ballots of one credential");
    }
    return tally(counted);
  }

  /** The tally of so many ballots. */
  public Tally tally(int counted) {
    return new Tally(Arrays.stream(sums).map(List::of).toList(), counted);
  }
}
