/**
 * The room's numbered tablets as the desk sees them: charge, network, last seen. Kept in memory for
 * ten minutes, and never beside a look-up or a ballot (docs/decisions/0220).
 */
package org.phieukin.venue.tablets;
