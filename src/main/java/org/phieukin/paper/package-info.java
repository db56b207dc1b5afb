/**
 * Ballots on paper beside tablets: the plan, handing out against slips, the two counts.
 *
 * <p>Uses the rooms up to {@code ledger}, not the booth. It keeps: nobody has both ballots, and so
 * few of one kind that they would show a vote are noticed before opening (docs/decisions/0015).
 */
package org.phieukin.paper;
