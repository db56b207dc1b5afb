package org.phieukin.protocol.archive;

/** An archive that does not show what it claims to show, and why (PROTOCOL §14). */
public final class ArchiveRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The check that failed, in the order in which they are made. */
  public enum Reason {
    /** It does not begin like an archive, or ends in half a header. */
    NOT_AN_ARCHIVE,
    /** A member's name is not a hash with data or event. */
    MEMBER_NAME,
    /** A member's header has other bytes than one that is written. */
    MEMBER_HEADER,
    /** The file ends within a member. */
    CUT_SHORT,
    /** Something stands where zero bytes fill a block. */
    PADDING,
    /** The first member is not the header of an archive. */
    HEADER,
    /** Members tell different times. */
    TIME,
    /** A member is not the one whose hash is its name. */
    HASH,
    /** A member is not text. */
    NOT_TEXT,
    /** An event not in its one spelling. */
    EVENT,
    /** An event does not follow the one before it. */
    CHAIN,
    /** An event of an unknown kind, a second one, or one at the wrong time. */
    EVENT_ORDER,
    /** Data that belong to no event, or not to this one. */
    LOOSE_DATA,
    /** The archive ends without a result. */
    UNFINISHED,
    /** The record of the setup does not name the three before it. */
    SETUP,
    /** Not an election. */
    ELECTION,
    /** The file bears the name of another election. */
    FILE_NAME,
    /** Not a list of trustees. */
    TRUSTEES,
    /** A key, a proof or a signature of a trustee. */
    TRUSTEE_KEY,
    /** The election key is not the product of the trustees' keys. */
    ELECTION_KEY,
    /** Not a list of credentials, each once. */
    CREDENTIALS,
    /** A ballot that is there twice. */
    BALLOT_TWICE,
    /** A ballot whose credential is not in the list. */
    BALLOT_CREDENTIAL,
    /** A ballot that does not hold. */
    BALLOT,
    /** The tally is not the product of the ballots. */
    TALLY,
    /** The number of ballots in the tally is not that of the ballots. */
    TALLY_SIZE,
    /** Not a partial decryption. */
    DECRYPTION_FORM,
    /** A partial decryption of nobody, of somebody a second time, or of another content. */
    DECRYPTION_OWNER,
    /** A partial decryption that is not the tally's under its owner's key. */
    DECRYPTION,
    /** Somebody's partial decryption that is needed is missing. */
    DECRYPTION_MISSING,
    /** Not a result. */
    RESULT_FORM,
    /** The result is not what the tally opens to. */
    RESULT,
    /** A line has more or fewer marks than so many ballots can have. */
    RESULT_SUMS
  }

  private final Reason reason;
  private final String where;

  /** Refuses the whole. */
  public ArchiveRefused(Reason reason) {
    this(reason, "");
  }

  /** Refuses because of this part: a member's name, or whose part it is. */
  public ArchiveRefused(Reason reason, String where) {
    super(reason.name() + (where.isEmpty() ? "" : " " + where), null, false, false);
    this.reason = reason;
    this.where = where;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** The part that is to blame; empty where it is the whole. */
  public String where() {
    return where;
  }
}
