package org.phieukin.report;

import java.util.Arrays;
import java.util.List;

/** A line of a guide; its name begins with whom it is for. */
public enum GuideLine {
  DELEGATE_DRAW,
  DELEGATE_SCAN,
  DELEGATE_MARK,
  DELEGATE_CAST,
  DELEGATE_KEEP,
  DELEGATE_FIND,
  DELEGATE_WAIT,
  ORGANIZER_LIST,
  ORGANIZER_ROLL,
  ORGANIZER_ADDRESS,
  ORGANIZER_FREEZE,
  ORGANIZER_REHEARSE,
  ORGANIZER_SLIPS,
  ORGANIZER_OPEN,
  ORGANIZER_CLOSE,
  ORGANIZER_PAPERS,
  TELLER_KEY,
  TELLER_COUNT,
  TELLER_EXCHANGE,
  TELLER_WATCH,
  TELLER_RETURN,
  TELLER_BOX,
  TELLER_SIGN,
  OPERATOR_SERVER,
  OPERATOR_NETWORK,
  OPERATOR_TRUST,
  OPERATOR_TABLETS,
  OPERATOR_BACKUP,
  OPERATOR_RESTART,
  OPERATOR_TRUSTEES;

  static List<GuideLine> of(Guide guide) {
    return Arrays.stream(values())
        .filter(one -> one.name().startsWith(guide.name() + "_"))
        .toList();
  }
}
