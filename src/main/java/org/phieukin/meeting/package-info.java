/**
 * Meetings, the people and delegates of each, attendance, and the lists they are read from.
 *
 * <p>Uses the rooms up to {@code venue}. It keeps: what a list says is taken whole or not at all,
 * and who was there is never joined to who has voted.
 */
package org.phieukin.meeting;
