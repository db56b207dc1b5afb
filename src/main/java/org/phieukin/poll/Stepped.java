package org.phieukin.poll;

/**
 * Fired in the transaction of a step, after the state has changed and while the poll's row is
 * locked: whoever observes it and throws undoes the step.
 */
public record Stepped(Poll poll, Step step, Approvals approvals) {}
