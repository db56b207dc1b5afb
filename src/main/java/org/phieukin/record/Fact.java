package org.phieukin.record;

import java.util.Arrays;
import java.util.Optional;

/** The facts that entries carry, so that each has its word in every language. */
public enum Fact {
  ADDRESS,
  ARCHIVE,
  BALLOTS,
  BLANK,
  BODY,
  BOOTH,
  COLLECTED,
  CREDENTIALS,
  CUSTODY,
  DEADLINES,
  DOCUMENT,
  DOCUMENTS,
  DUE,
  DELEGATES,
  DICE,
  ELECTION,
  EXCESS,
  EXCHANGED,
  FULLNAME,
  HEIGHT,
  HELDON,
  ISSUED,
  KEYS,
  LATE,
  LINES,
  LOST,
  MACHINES,
  MEMBER,
  MEMBERS,
  NEEDED,
  ON,
  MISSING,
  ORDINAL,
  PAPER,
  PAPERCOUNT,
  PEOPLE,
  PERSON,
  PICKED,
  POLL,
  RESERVE,
  PRESENT,
  PRESET,
  REASON,
  RECEIVED,
  REQUESTS,
  ROLES,
  SEATS,
  SIGNED,
  SLIPS,
  SPARE,
  SPOILT,
  SUMMONED,
  TABLETS,
  TALLY,
  THIRDLOOK,
  TITLE,
  UNUSED,
  USERNAME,
  VOUCHER,
  WITNESSED,
  WORKER;

  /** The fact of this key in an entry; empty for one that came later than this version. */
  static Optional<Fact> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.name().equalsIgnoreCase(key)).findFirst();
  }

  /** Whether it carries keys, for which there are words. */
  boolean keyed() {
    return this == CUSTODY || this == ROLES;
  }

  /** Whether it is a fingerprint, to be printed letter by letter. */
  boolean fingerprint() {
    return this == ARCHIVE
        || this == BOOTH
        || this == WITNESSED
        || this == WORKER
        || this == CREDENTIALS
        || this == TALLY
        || this == DOCUMENT
        || this == ELECTION
        || this == PAPERCOUNT;
  }
}
