package org.phieukin.print;

import java.util.Optional;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.PaperHead;
import org.phieukin.poll.Preset;

/**
 * The head of a paper: the body that meets on the left, the words above all papers and the day on
 * the right (RULES G).
 */
public record Heading(
    MeetingDetails meeting,
    PaperHead office,
    Optional<Preset.Words> letterhead,
    Optional<Preset.PaperForm> form) {

  /** The head of a meeting's papers under these rules, where there are any. */
  static Heading of(Meeting meeting, Optional<Preset> rules) {
    return new Heading(
        meeting.details(),
        meeting.paperHead(),
        rules.flatMap(Preset::letterhead),
        rules.flatMap(Preset::papers));
  }

  /** Whether a star stands below the body. */
  public boolean star() {
    return form.filter(Preset.PaperForm::star).isPresent();
  }

  /** What stands below the letterhead. */
  public Optional<Preset.Words> motto() {
    return form.flatMap(Preset.PaperForm::motto);
  }

  /** The line of the number, which the office writes in. */
  public Optional<String> number() {
    return form.map(known -> known.numbered(office.symbol()));
  }
}
