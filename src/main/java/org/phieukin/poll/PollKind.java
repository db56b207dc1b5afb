package org.phieukin.poll;

/** What a poll is for. */
public enum PollKind {
  /** Lấy phiếu tín nhiệm: every person is rated at one of the levels. */
  CONFIDENCE,
  /** Bầu: candidates are elected. */
  ELECTION
}
