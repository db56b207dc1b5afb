package org.phieukin.report;

import io.quarkus.qute.TemplateEnum;
import java.util.List;

/** Whom a guide of one page is for. */
@TemplateEnum
public enum Guide {
  DELEGATE,
  ORGANIZER,
  TELLER,
  OPERATOR;

  /** Its name in addresses. */
  public String word() {
    return name().toLowerCase();
  }

  /** What it says, in order. */
  public List<GuideLine> lines() {
    return GuideLine.of(this);
  }
}
