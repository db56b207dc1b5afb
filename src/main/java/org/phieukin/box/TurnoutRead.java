package org.phieukin.box;

/** Somebody has read how many ballots lie in the box of a poll, whichever server took them. */
public record TurnoutRead(String pollUuid, int cast) {}
