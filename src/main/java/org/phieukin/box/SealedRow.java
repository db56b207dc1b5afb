package org.phieukin.box;

/**
 * A ballot as it lies in the open box.
 *
 * @param credentialTag HMAC of the credential: one ballot a code
 * @param ballotTag HMAC of the tracker: the same bytes are found again
 * @param sealed nonce and canonical bytes under AES-256-GCM, as long for every ballot of a poll
 */
record SealedRow(byte[] credentialTag, byte[] ballotTag, byte[] sealed) {}
