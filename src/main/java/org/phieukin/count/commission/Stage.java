package org.phieukin.count.commission;

import java.util.List;

/** What a member's browser sends while the keys are made. */
public enum Stage {
  /** The public half of a key of one's own, where all members are needed (PROTOCOL §8). */
  KEY,
  /** The first round of a threshold key (PROTOCOL §9.2). */
  CERTIFICATE,
  /** The second. */
  POLYNOMIAL,
  /** The third. */
  SHARE;

  /** What is sent for these keys, one after the other. */
  static List<Stage> of(Custody custody) {
    return switch (custody) {
      case SERVER -> List.of();
      case ALL -> List.of(KEY);
      case THRESHOLD -> List.of(CERTIFICATE, POLYNOMIAL, SHARE);
    };
  }
}
