package org.phieukin.meeting;

/**
 * Fired in the transaction that copies a meeting, once people and roll are there: other rooms add
 * what they keep of it, never anything of a result.
 */
public record MeetingCopied(String from, String to, String actor) {}
