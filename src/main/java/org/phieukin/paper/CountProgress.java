package org.phieukin.paper;

import java.util.Optional;

/**
 * How far the count of the paper ballots is, seen by one teller.
 *
 * @param own what that teller keyed in; another's numbers are shown to nobody before they agree
 * @param agreed what two tellers agree on
 */
public record CountProgress(Stage stage, Optional<PaperCount> own, Optional<Agreement> agreed) {
  /** What is to be done. */
  public enum Stage {
    /** Ballots can still come. */
    EARLY,
    /** No paper ballot was handed out. */
    NONE,
    /** This teller's numbers are awaited. */
    TO_KEY,
    /** This teller's numbers are in, another's are awaited. */
    WAITING,
    /** Two tellers' numbers differ: a third look. */
    DIFFERENT,
    /** Two tellers agree. */
    AGREED
  }

  /**
   * What two tellers agree on.
   *
   * @param thirdLook whether their numbers differed first
   */
  public record Agreement(PaperCount count, String first, String second, boolean thirdLook) {
    static Agreement of(AgreedCount row) {
      return new Agreement(row.kept(), row.firstTeller(), row.secondTeller(), row.thirdLook());
    }
  }

  /** Whether it is this stage. */
  public boolean at(String name) {
    return stage.name().equals(name);
  }
}
