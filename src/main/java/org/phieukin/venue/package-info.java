/**
 * The room's address: under which the tablets in the room find this server.
 *
 * <p>Uses the rooms up to {@code access}. It keeps: no slip leads nowhere. Slips, wall and printed
 * files take the address from here, and no slip of a real poll is made before it is known
 * (docs/decisions/0017).
 */
package org.phieukin.venue;
