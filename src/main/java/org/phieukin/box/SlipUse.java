package org.phieukin.box;

/** What a slip can still do. */
public enum SlipUse {
  UNUSED,
  USED,
  SPARE,
  VOID
}
