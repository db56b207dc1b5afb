/**
 * The ballot box: ballots while a poll is open and after it is closed, receipts, turnout.
 *
 * <p>Uses the rooms up to {@code slip}. It keeps: one ballot a code, an acknowledged ballot is
 * never lost, nothing stored with a ballot tells when it came, and what was written while a poll
 * was open means nothing once its box key is destroyed.
 */
package org.phieukin.box;
