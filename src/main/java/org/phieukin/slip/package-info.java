/**
 * Slips: public credentials, slip numbers, spare and void ones.
 *
 * <p>Uses the rooms up to {@code poll}. It keeps: the server never has a voting code, and nothing
 * stored with a slip tells time, order or whose it is.
 */
package org.phieukin.slip;
