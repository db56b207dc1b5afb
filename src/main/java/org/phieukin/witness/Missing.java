package org.phieukin.witness;

import java.util.List;
import org.phieukin.record.ChainEnd;

/**
 * What was acknowledged and is not in the database.
 *
 * @param boxes the polls whose ballots are fewer
 * @param head how far the record reached when it was witnessed
 * @param cutOff whether the record does not have that end
 * @param there how many entries it has
 * @param unwitnessed whether the database had a witness and there is none, or one that came with it
 *     from a backup
 */
public record Missing(
    List<Box> boxes, ChainEnd head, boolean cutOff, long there, boolean unwitnessed) {
  /** A poll whose box holds fewer ballots than it did. */
  public record Box(String uuid, String title, int witnessed, int there) {
    /** How many. */
    public int lost() {
      return witnessed - there;
    }
  }

  /** Whether nothing is missing. */
  public boolean nothing() {
    return boxes.isEmpty() && !cutOff && !unwitnessed;
  }

  /** How many entries of the record are missing; 0 where it was replaced by another one. */
  public long entries() {
    return cutOff ? Math.max(0, head.height() - there) : 0;
  }
}
