/**
 * The voting page, and the casting of a ballot.
 *
 * <p>Uses the rooms up to {@code box}; only the demonstration uses it. It keeps: no plain mark and
 * no voting code reaches the server, and the same bytes always get the same answer.
 */
package org.phieukin.booth;
