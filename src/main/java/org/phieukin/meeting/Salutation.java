package org.phieukin.meeting;

/** How those who vote are addressed: Party bodies say đồng chí, state bodies đại biểu. */
public enum Salutation {
  COMRADE,
  DELEGATE
}
