package org.phieukin.protocol;

/**
 * A ballot as it was read, with the hash that its signature must be of (PROTOCOL §7).
 *
 * @param signedHash of the text without the signature, which need not be written again for it
 */
record BallotText(Ballot ballot, String signedHash) {}
