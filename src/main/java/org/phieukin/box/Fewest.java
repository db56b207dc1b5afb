package org.phieukin.box;

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
public class Fewest {
  @Inject PhieuKinConfig config;

  /** The fewest ballots of a poll. */
  public int ballots() {
    return config.secrecy().fewestBallots();
  }

  /** The fewest paper ballots, and the fewest on tablets beside them. */
  public int ofOneKind() {
    return config.secrecy().fewestPaperBallots();
  }

  /** What would show too much, if anything. */
  public Optional<Why> exposed(int onTablets, int onPaper) {
    if (onTablets + onPaper < ballots()) {
      return Optional.of(Why.BALLOTS_TOO_FEW);
    }
    if (few(onPaper)) {
      return Optional.of(Why.PAPER_TOO_FEW);
    }
    boolean both = onPaper > 0;
    return both && few(onTablets) ? Optional.of(Why.TABLETS_TOO_FEW) : Optional.empty();
  }

  private boolean few(int number) {
    return number > 0 && number < ofOneKind();
  }
}
