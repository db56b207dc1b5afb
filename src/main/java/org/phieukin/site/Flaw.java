package org.phieukin.site;

/** What may be wrong with a field of a form; each has a sentence that says how to mend it. */
public enum Flaw {
  MISSING,
  TOO_LONG,
  NOT_A_DATE,
  NOT_A_NUMBER,
  OUT_OF_RANGE,
  MORE_PRESENT_THAN_SUMMONED,
  NAME_OF_ACCOUNT_WRONG,
  NAME_OF_ACCOUNT_TAKEN,
  PASSWORD_TOO_SHORT,
  PASSWORD_TOO_LONG,
  PASSWORDS_DIFFER,
  ROLE_MISSING,
  NOBODY_CHOSEN,
  TOO_MANY_CHOSEN,
  LIST_FULL,
  ALREADY_LISTED,
  UNKNOWN_CHOICE,
  MORE_THAN_SLIPS,
  REASON_MISSING
}
