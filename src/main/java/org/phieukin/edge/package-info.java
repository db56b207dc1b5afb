/**
 * The edge: how browsers reach this server. Its certificates, the page that tells tablets to trust
 * them, what plain HTTP may still do, how cookies are called on the way, whose word on forwarded
 * requests is taken.
 *
 * <p>Uses {@code site} alone; no room behind it asks whether a request came encrypted. It keeps:
 * passwords, slips and marks cross the room's network encrypted, and no answer leads where a false
 * {@code Host} says (docs/decisions/0031).
 */
package org.phieukin.edge;
