package org.phieukin.slip;

/**
 * Slips that lead elsewhere.
 *
 * @param printed the address on the slips
 * @param address the one in force
 */
public record Strayed(String printed, String address) {}
