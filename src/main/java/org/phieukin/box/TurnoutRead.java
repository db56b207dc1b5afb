package org.phieukin.box;

/** Somebody looks at the number of ballots, which other servers may have raised. */
public record TurnoutRead() {}
