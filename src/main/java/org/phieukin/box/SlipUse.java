package org.phieukin.box;

/** What a slip can still do. */
public enum SlipUse {
  UNUSED,
  USED,
  SPARE,
  VOID,
  EXCHANGED,
  RETURNED,
  PAPER;

  /** The word for it that programs know (DESIGN, "Interfaces that stay put"). */
  public String word() {
    return because().isEmpty() ? name().toLowerCase() : "void";
  }

  /** Why it is void, where more is known. */
  public String because() {
    return this == EXCHANGED || this == RETURNED || this == PAPER ? name().toLowerCase() : "";
  }
}
