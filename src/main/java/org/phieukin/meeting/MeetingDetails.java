package org.phieukin.meeting;

import java.time.LocalDate;

/**
 * What is written about a meeting.
 *
 * @param body who meets, "Ban Chấp hành Đảng bộ tỉnh Điện Biên khóa XIV"
 * @param ordinal which meeting of theirs, "Hội nghị lần thứ 18"
 * @param term "nhiệm kỳ 2020–2025"
 * @param heldOn the day of the vote
 * @param place where; may be empty
 * @param legalBasis the regulations it follows; may be empty
 * @param criteria what people are rated by, one tap away in the booth; may be empty
 * @param salutation how booth, wall and slips address those who vote
 */
public record MeetingDetails(
    String body,
    String ordinal,
    String term,
    LocalDate heldOn,
    String place,
    String legalBasis,
    String criteria,
    Salutation salutation) {
  /** A meeting of a Party body, whose members are comrades. */
  public MeetingDetails(
      String body,
      String ordinal,
      String term,
      LocalDate heldOn,
      String place,
      String legalBasis,
      String criteria) {
    this(body, ordinal, term, heldOn, place, legalBasis, criteria, Salutation.COMRADE);
  }

  /** One line that tells meetings apart: which meeting of whom. */
  public String heading() {
    return ordinal.isBlank() ? body : ordinal + ", " + body;
  }
}
