package org.phieukin.protocol.archive;

import java.util.List;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.Result;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.protocol.Trustees;

/**
 * What a verified archive says, and the fingerprints to be compared with what was announced (§14.1:
 * nothing signs names of trustees, the order of credentials, or those that nobody used).
 */
public record ArchiveReport(
    ElectionParameters parameters,
    Trustees trustees,
    Prints prints,
    Numbers numbers,
    List<Integer> owners,
    Result result) {
  /** Copies the list. */
  public ArchiveReport {
    owners = List.copyOf(owners);
  }

  /**
   * SHA-256 of the parts.
   *
   * @param file of the whole file: the only one that tells when it was made
   * @param last of the archive's last event, which all others lead to
   */
  public record Prints(
      SpokenFingerprint file,
      SpokenFingerprint election,
      SpokenFingerprint trustees,
      SpokenFingerprint credentials,
      SpokenFingerprint tally,
      SpokenFingerprint last) {}

  /**
   * How many there are.
   *
   * @param credentials that could vote
   * @param ballots in the archive
   * @param counted of them: the last one of each credential
   */
  public record Numbers(int credentials, int ballots, int counted) {}
}
