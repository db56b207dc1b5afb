/**
 * What is erased of a meeting once its minutes are signed, and when.
 *
 * <p>Uses the rooms up to {@code poll}; rooms on both sides observe {@link
 * org.phieukin.meeting.MeetingErasing}. It keeps: personal data and keys do not outlive their use,
 * two people decide so, and totals, archives and the record stay.
 */
package org.phieukin.retention;
