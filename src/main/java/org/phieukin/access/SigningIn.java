package org.phieukin.access;

/** Somebody has sent a name and a password, which are looked at next. */
public record SigningIn() {}
