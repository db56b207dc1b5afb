package org.phieukin.poll;

/** Who can open the box of a poll; the room that counts implements it. */
public interface KeyCustody {
  /** Whether the server alone can open the box: said wherever trust is spoken of (DESIGN). */
  boolean serverAlone(String pollUuid);
}
