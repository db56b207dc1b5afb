/**
 * Slips that serve several polls: exchanged and returned as a whole, each poll by its own rules.
 */
package org.phieukin.ledger.whole;
