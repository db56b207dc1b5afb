package org.phieukin.count;

import java.io.Serializable;

/**
 * A trustee of a poll.
 *
 * @param owner the trustee's number, counted from 1
 */
record TrusteeId(String pollUuid, int owner) implements Serializable {}
