/**
 * The ballot box: ballots while a poll is open and after it is closed, receipts, turnout.
 *
 * <p>Uses the rooms up to {@code slip}. It keeps: one ballot a code, an acknowledged ballot is
 * never lost, and nothing stored with a ballot tells when it came.
 */
package org.phieukin.box;
