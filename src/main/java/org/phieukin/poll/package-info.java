/**
 * Polls, their lines and rules, and their life: steps, each one transaction with the row locked.
 *
 * <p>Uses the rooms up to {@code dossier}; it has no page. Rooms above add a {@link
 * org.phieukin.poll.Gate} or observe {@link org.phieukin.poll.Stepped}. It keeps: no step that does
 * not exist is taken, none twice, and what a delegate sees is fixed once frozen.
 */
package org.phieukin.poll;
