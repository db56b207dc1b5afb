/**
 * Keys of which any t of n tellers' shares suffice (PROTOCOL §9): signed and sealed messages, the
 * three rounds from either side, what of it is published, and the agreement before opening (§7c).
 */
package org.phieukin.protocol.threshold;
