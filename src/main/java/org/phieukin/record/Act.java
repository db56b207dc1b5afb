package org.phieukin.record;

/** What an organizer or a teller may have done; never anything a delegate did. */
public enum Act {
  ACCOUNT_MADE,
  PASSWORD_CHANGED,
  SIGNED_IN,
  MEETING_MADE,
  MEETING_CHANGED,
  ATTENDANCE_SET,
  PEOPLE_CHANGED,
  DOSSIERS_SWITCHED,
  DEADLINES_SET,
  READING_CODE_MADE,
  DOSSIER_ADDED,
  DOSSIER_REMOVED,
  REQUEST_REGISTERED,
  REQUEST_ANSWERED,
  ROLL_CHANGED,
  POLL_MADE,
  POLL_CHANGED,
  POLL_FROZEN,
  BAR_CONFIRMED,
  SLIPS_MADE,
  SLIPS_VOIDED,
  SLIP_EXCHANGED,
  SLIPS_RETURNED,
  SLIPS_WITHDRAWN,
  RETURN_CORRECTED,
  POLL_OPENED,
  POLL_PAUSED,
  POLL_RESUMED,
  POLL_CLOSED,
  ISSUED_SET,
  MISSING_EXPLAINED,
  POLL_COUNTED,
  POLL_PUBLISHED,
  POLL_CANCELLED;

  /** Whether it was done to a meeting; what is done to a poll is named after polls and slips. */
  public boolean toMeeting() {
    return switch (this) {
      case MEETING_MADE, MEETING_CHANGED, ATTENDANCE_SET, PEOPLE_CHANGED, ROLL_CHANGED -> true;
      case DOSSIERS_SWITCHED, DEADLINES_SET, READING_CODE_MADE -> true;
      case DOSSIER_ADDED, DOSSIER_REMOVED, REQUEST_REGISTERED, REQUEST_ANSWERED -> true;
      default -> false;
    };
  }
}
