package org.phieukin.poll;

/**
 * Among how many the key of a poll is shared.
 *
 * @param tellers members of the count commission who hold a key beside the server; 0: it is alone
 * @param needed how many of them are needed to open the box, together with the server
 */
public record KeyShares(int tellers, int needed) {
  /** The server alone. */
  public static final KeyShares SERVER = new KeyShares(0, 0);

  /** Whether its operator alone could open a ballot. */
  public boolean serverAlone() {
    return tellers == 0;
  }
}
