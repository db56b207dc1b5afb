package org.phieukin.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal.Why;

/**
 * How few ballots would show how a delegate voted: with a handful, or with a handful of one kind
 * beside the other, the counts alone tell it.
 */
@ApplicationScoped
public class SecrecyLimits {
  private int ballots;
  private int ofOneKind;

  protected SecrecyLimits() {}

  @Inject
  SecrecyLimits(PhieuKinConfig config) {
    this(config.secrecy().fewestBallots(), config.secrecy().fewestPaperBallots());
  }

  private SecrecyLimits(int ballots, int ofOneKind) {
    this.ballots = ballots;
    this.ofOneKind = ofOneKind;
  }

  /** These numbers instead of those that are set. */
  public static SecrecyLimits of(int ballots, int ofOneKind) {
    return new SecrecyLimits(ballots, ofOneKind);
  }

  /** The fewest ballots of a poll. */
  public int ballots() {
    return ballots;
  }

  /** The fewest paper ballots, and the fewest on tablets beside them. */
  public int ofOneKind() {
    return ofOneKind;
  }

  /** What would show too much, if anything; no ballots at all show nothing. */
  public Optional<Why> exposed(int onTablets, int onPaper) {
    if (few(onTablets + onPaper, ballots)) {
      return Optional.of(Why.BALLOTS_TOO_FEW);
    }
    if (few(onPaper, ofOneKind)) {
      return Optional.of(Why.PAPER_TOO_FEW);
    }
    boolean both = onPaper > 0;
    return both && few(onTablets, ofOneKind) ? Optional.of(Why.TABLETS_TOO_FEW) : Optional.empty();
  }

  private static boolean few(int number, int least) {
    return number > 0 && number < least;
  }
}
