/**
 * Accounts, sessions, sign-in, and two people at once.
 *
 * <p>Uses the rooms up to {@code record}. It keeps: nobody acts under a name without its password,
 * and guessing is slow.
 */
package org.phieukin.access;
