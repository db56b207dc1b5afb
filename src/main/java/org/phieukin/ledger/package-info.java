/**
 * Slips on their way: handed out, exchanged, returned, missing, and what is announced of them.
 *
 * <p>Uses the rooms up to {@code box}, not the booth. It keeps: every slip is accounted for before
 * a result is published (docs/decisions/0010), without saying who has not voted.
 */
package org.phieukin.ledger;
