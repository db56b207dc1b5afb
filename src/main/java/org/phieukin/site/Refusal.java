package org.phieukin.site;

/**
 * An expected refusal on its way to whoever asked: a page for people, an RFC 9457 problem for
 * programs. It carries a reason and nothing that was sent.
 */
public class Refusal extends RuntimeException {
  private final Why why;

  /** Refuses for this reason. */
  public Refusal(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  /** The reason, which has a sentence in every language. */
  public Why why() {
    return why;
  }

  /** Why something is refused; each has the HTTP status of its answer. */
  public enum Why {
    NO_SUCH_PAGE(404),
    NO_SUCH_MEETING(404),
    NO_SUCH_POLL(404),
    NO_SUCH_PERSON(404),
    NO_SUCH_DELEGATE(404),
    NO_SUCH_STEP(409),
    NO_SUCH_PRESET(409),
    SIGN_IN_FIRST(401),
    NOT_YOUR_ROLE(403),
    OWN_ACCOUNT(409),
    LAST_ORGANIZER(409),
    ACCOUNT_IN_USE(409),
    SENT_FROM_ELSEWHERE(403),
    WRONG_METHOD(405),
    NOT_OFFERED_IN_THIS_FORM(406),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    INPUT_MISSING(422),
    FORM_EXPIRED(400),
    NOT_UNDERSTOOD(400),
    ENCRYPTED_ONLY(403),
    TOO_MANY_TRIES(429),
    FAULT(500),
    TRY_AGAIN(503),
    PASSWORDS_BUSY(503),

    ALREADY_FROZEN(409),
    TITLE_MISSING(409),
    LINES_MISSING(409),
    LINES_ALIKE(409),
    ADDRESS_UNKNOWN(409),
    ADDRESS_FIXED(409),
    ADDRESS_ONLY_HERE(409),
    SLIPS_MISSING(409),
    SLIPS_ALREADY_MADE(409),
    SLIPS_NOT_NOW(409),
    SLIPS_MALFORMED(422),
    BOX_NOT_EMPTY(409),
    ATTENDANCE_MISSING(409),
    BAR_UNCONFIRMED(409),
    BAR_CHANGED(409),
    ATTENDANCE_FOLLOWS_ROLL(409),
    QUORUM_MISSING(409),
    MEMBERS_MISSING(409),
    MEMBERS_TOO_FEW(409),
    MEETING_FIXED(409),
    REHEARSAL_RUNNING(409),
    ISSUED_MISSING(409),
    ISSUED_OVER_SLIPS(409),
    ISSUED_OVER_PRESENT(409),
    ISSUED_TOO_FEW(409),
    SLIPS_HANDED_OUT(409),
    PAPER_EXPECTED(409),
    TWO_PEOPLE_NEEDED(409),
    NOT_THE_HEAD(409),
    COLLECTED_OVER_ISSUED(409),
    EXCHANGE_NOT_NOW(409),
    RETURN_NOT_NOW(409),
    RETURNED_SLIP_USED(409),
    MISSING_UNEXPLAINED(409),
    NOTHING_MISSING(409),
    BALLOTS_TOO_FEW(409),
    PAPER_TOO_FEW(409),
    TABLETS_TOO_FEW(409),
    PAPER_NOT_NOW(409),
    PAPER_UNPLANNED(409),
    PAPER_NOT_COUNTED(409),
    PAPER_OVER_HANDED_OUT(409),
    PAPER_COUNT_NOT_NOW(409),
    SLIPS_UNSEALED(409),
    FEW_BALLOTS(409),
    SUMS_DO_NOT_AGREE(409),
    RECOUNT_AWAITED(409),
    RECOUNT_REFUSED(409),
    BROWSER_AWAITED(409),
    BROWSER_DIFFERS(409),
    REPORT_DIFFERS(409),
    OTHER_ARCHIVE(409),
    REPORT_UNREADABLE(422),
    REPORT_OF_NOTHING(422),
    REPORT_OF_ANOTHER_POLL(422),
    REASON_MISSING(422),
    KEY_LOST(409),
    COMMISSION_MISSING(404),
    COMMISSION_FIXED(409),
    NOT_IN_COMMISSION(409),
    KEYS_NOT_READY(409),
    KEYS_AWAITED(409),
    KEY_MESSAGE_WRONG(422),
    KEY_MESSAGE_LATE(409),
    TALLY_NOT_AGREED(409),
    AGREEMENT_WRONG(422),
    DECRYPTION_WRONG(422),
    BOX_KEY_LOST(503),
    OLDER_COPY(503),
    POLLS_NOT_OVER(409),

    DOSSIERS_OFF(404),
    DOSSIERS_CLOSED(423),
    NO_SUCH_DOCUMENT(404),
    NO_SUCH_REQUEST(404),
    PERSON_HAS_DOSSIER(409),

    POLL_NOT_OPEN_YET(423),
    POLL_PAUSED(423),
    POLL_CLOSED(423),
    POLL_CANCELLED(423),
    BALLOTS_WAITING(503),
    CODE_UNKNOWN(403),
    CODE_VOID(403),
    CODE_EXCHANGED(403),
    CODE_RETURNED(403),
    CODE_ON_PAPER(403),
    CODE_NOT_ACTIVE(403),
    CODE_USED(409),
    SLIP_NUMBER_WRONG(422),
    NO_SUCH_SLIP(404),
    SLIP_NOT_USED(409),
    NOT_SPARE(409),
    BALLOT_TOO_LARGE(413),
    BALLOT_MALFORMED(422),
    BALLOT_OF_ANOTHER_ELECTION(422),
    BALLOT_SIGNATURE_WRONG(422),
    BALLOT_PROOF_WRONG(422),
    BALLOT_OPENED(409),
    OPENED_TOO_OFTEN(409),
    NOTHING_OPENED(404),

    NOT_FROZEN_YET(404),
    NOT_CLOSED_YET(404),
    NOT_COUNTED_YET(404),
    NOT_PUBLISHED_YET(404);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    /** The HTTP status that goes with this reason. */
    public int status() {
      return status;
    }

    /** Whether signing in is what helps. */
    public boolean mendedBySigningIn() {
      return this == SIGN_IN_FIRST;
    }
  }
}
