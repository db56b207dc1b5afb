package org.phieukin.meeting;

/** What may be wrong with a row of a list of people, or with the list as a whole. */
public enum RowFlaw {
  NAME_MISSING,
  NAME_TOO_LONG,
  POST_TOO_LONG,
  UNIT_TOO_LONG,
  SEAT_TOO_LONG,
  TOO_MANY_COLUMNS,
  LISTED_BEFORE,
  QUOTES_WRONG,

  NOTHING_SENT,
  NOBODY_LISTED,
  TOO_MANY_PEOPLE,
  TOO_MANY_DELEGATES,
  NOT_UTF8,
  OLD_EXCEL,
  NOT_READABLE,
  FILE_TOO_LARGE
}
