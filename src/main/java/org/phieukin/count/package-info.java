/**
 * The commission and its keys, opening the box, the result.
 *
 * <p>Uses the rooms up to {@code paper}, not the booth. It keeps: only sums are opened, never a
 * ballot, and none before closing.
 */
package org.phieukin.count;
