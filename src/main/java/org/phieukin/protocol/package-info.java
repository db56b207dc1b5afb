/**
 * The mathematics and formats of sealed ballots (PROTOCOL.md): plain Java over the JDK and a curve.
 *
 * <p>Values that exist are well-formed; whether they are true is said by {@link
 * org.phieukin.protocol.BallotVerifier} and the {@code verify} methods. Messages of exceptions
 * never repeat what was read.
 */
package org.phieukin.protocol;
