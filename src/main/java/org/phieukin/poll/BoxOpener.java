package org.phieukin.poll;

/** Opens closed boxes with the keys that the server holds; the room that counts does it. */
public interface BoxOpener {
  /** Opens the box and counts; nothing happens where that is done already. */
  void open(String pollUuid, Approvals by);
}
