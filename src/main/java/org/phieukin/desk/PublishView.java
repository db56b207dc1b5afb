package org.phieukin.desk;

import java.util.List;
import org.phieukin.count.lamps.LampState;
import org.phieukin.count.lamps.LampWord;
import org.phieukin.count.lamps.RecountReason;
import org.phieukin.count.lamps.ThreeLamps;
import org.phieukin.site.Form;

/**
 * The page that waits for the lamps and then publishes.
 *
 * @param here whether the browser of whoever reads it lights the second lamp
 * @param goesOn whether it publishes by itself as soon as the lamps agree
 * @param form of the publication, with the second person where two are needed
 * @param report a third machine's report
 * @param removal of such a report, by two
 */
public record PublishView(
    PollView poll,
    ThreeLamps lamps,
    boolean here,
    boolean goesOn,
    Form form,
    Form report,
    Form removal) {
  /** Whether this browser still has to recount. */
  public boolean recounts() {
    return here && !lamps.browser().state().on();
  }

  /** Whether it takes two people, here or each on a device of their own. */
  public boolean two() {
    return poll.together().needed();
  }

  /** Whether the part about a third machine is open from the start. */
  public boolean thirdOpen() {
    return report.flawed() || removal.flawed() || lamps.third();
  }

  /** Whether a third report stands against the others. */
  public boolean differs() {
    return lamps.other().state().wrong();
  }

  /** How lamps may come to stand. */
  public List<LampState> states() {
    return List.of(LampState.values());
  }

  /** What the script says. */
  public List<LampWord> words() {
    return List.of(LampWord.values());
  }

  /** Why it finds an archive wrong. */
  public List<RecountReason> reasons() {
    return List.of(RecountReason.values());
  }
}
