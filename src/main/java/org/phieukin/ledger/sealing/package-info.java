/** Slips that nobody used, and spoilt ones, sealed before the box is opened. */
package org.phieukin.ledger.sealing;
