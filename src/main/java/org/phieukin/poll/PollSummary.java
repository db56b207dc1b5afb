package org.phieukin.poll;

/**
 * What pages that are asked for again and again need of a poll, read without its election and its
 * lines.
 *
 * @param rehearsal whether it is marked as one
 * @param frozen whether its ballot paper and keys are fixed; a draft that was cancelled never was
 * @param people how many lines its ballot paper has
 */
public record PollSummary(
    String uuid,
    String meetingUuid,
    String title,
    PollState state,
    boolean rehearsal,
    boolean frozen,
    int people) {}
