package org.phieukin.meeting;

/**
 * Somebody on the roll.
 *
 * @param name not empty, at most 120 characters
 * @param unit where they belong; may be empty, at most 200 characters
 * @param seat may be empty, at most 20 characters
 */
public record DelegateDetails(String name, String unit, String seat) {}
