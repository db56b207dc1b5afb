/**
 * The count commission of a meeting, and the keys that its members make in their own browsers.
 *
 * <p>It keeps: no private key of a teller reaches the server, and nothing is frozen before all keys
 * are there.
 */
package org.phieukin.count.commission;
