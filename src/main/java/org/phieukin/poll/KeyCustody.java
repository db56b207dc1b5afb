package org.phieukin.poll;

/** Who could open a ballot; the room that counts implements it. */
public interface KeyCustody {
  /** Whether the server alone holds the election key: said wherever trust is spoken of. */
  boolean serverAlone(String pollUuid);

  /** Among how many the key of a frozen poll is shared. */
  KeyShares shares(String pollUuid);
}
