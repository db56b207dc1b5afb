package org.phieukin.poll;

/**
 * Fired in the transaction that throws a rehearsal away, its row locked: every room deletes what it
 * keeps of it. Rooms whose rows refer to others' go first, by {@code @Priority}.
 */
public record Discarded(String pollUuid) {}
