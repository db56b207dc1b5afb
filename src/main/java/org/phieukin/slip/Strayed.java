package org.phieukin.slip;

/**
 * Slips that lead elsewhere.
 *
 * @param printed the address on paper
 * @param address the one in force
 */
public record Strayed(String printed, String address) {}
