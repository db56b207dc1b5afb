package org.phieukin.booth;

import java.util.List;
import java.util.Optional;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.BallotPaper;
import org.phieukin.poll.ElectionText;
import org.phieukin.poll.KeyShares;
import org.phieukin.poll.Line;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Shape;

/**
 * What the booth shows.
 *
 * @param english whether choices are shown in both languages
 * @param ballot the ballot paper
 * @param receiptShown how long a receipt stays, in milliseconds
 * @param untouched how long a ballot is untouched before the page asks, in milliseconds
 */
public record BoothView(
    String uuid,
    PollState state,
    boolean english,
    MeetingDetails meeting,
    BallotPaper ballot,
    Frozen frozen,
    long receiptShown,
    long untouched) {

  static final Frozen NOT_FROZEN = new Frozen(false, "", "", KeyShares.SERVER);

  /**
   * What exists from freezing on.
   *
   * @param there whether the poll is frozen
   * @param fingerprint the first 16 digits of the election's SHA-256, in groups of four
   * @param receiptKey Base64 of the public key of the receipts
   * @param shares among how many the key is shared
   */
  public record Frozen(boolean there, String fingerprint, String receiptKey, KeyShares shares) {}

  /** Whether ballots are taken now. */
  public boolean open() {
    return state == PollState.OPEN;
  }

  /** The title of the poll. */
  public String title() {
    return ballot.title();
  }

  /** What the poll is for. */
  public PollKind kind() {
    return ballot.kind();
  }

  /** Whether it is marked as a rehearsal. */
  public boolean rehearsal() {
    return ballot.rehearsal();
  }

  /** The lines in the approved order. */
  public List<Line> lines() {
    return ballot.lines();
  }

  /** The heading of the ballot paper, where its rules have one of their own. */
  public Optional<Preset.Words> heading() {
    return ballot.rules().heading();
  }

  /** The labels of every line's choices; the Vietnamese ones are what is sealed. */
  public List<Preset.Words> choices() {
    return ballot.rules().choices();
  }

  /** Whether a line may stay unmarked. */
  public boolean blankAllowed() {
    return ballot.blankAllowed();
  }

  /** What the ballot paper asks. */
  public Shape shape() {
    return ballot.shape();
  }

  /** How many are to be elected; 0 where nobody is. */
  public int seats() {
    return ballot.seats();
  }

  /** Whether the ballot paper is one list of candidates. */
  public boolean listed() {
    return shape() == Shape.LIST;
  }

  /** Whether there is nowhere on the ballot paper to go on to. */
  public boolean single() {
    return listed() || lines().size() == 1;
  }

  /** What the election's bytes ask above the list; in Vietnamese, as they carry it. */
  public String question() {
    return ElectionText.list(lines().size(), seats());
  }

  /** Every sentence the script may say. */
  public List<BoothWord> sentences() {
    return List.of(BoothWord.values());
  }

  /** Every state, for their sentences. */
  public List<PollState> states() {
    return List.of(PollState.values());
  }
}
