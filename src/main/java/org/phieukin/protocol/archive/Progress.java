package org.phieukin.protocol.archive;

/** Who is told how far a verification has come; by several threads. */
public interface Progress {
  /** Nobody. */
  Progress NONE = (done, all) -> {};

  /** So many ballots of all have been checked. */
  void ballots(int done, int all);
}
