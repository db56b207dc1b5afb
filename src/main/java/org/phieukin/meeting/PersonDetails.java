package org.phieukin.meeting;

/**
 * A name and a position as the approved list has them.
 *
 * @param name not empty, at most 120 characters
 * @param post the position; may be empty, at most 300 characters
 */
public record PersonDetails(String name, String post) {}
