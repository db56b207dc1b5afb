/**
 * The append-only log of what organizers and tellers did, each entry bound to the one before.
 *
 * <p>Uses {@code protocol} and {@code site}. It keeps: an entry that is written cannot be changed
 * or left out unnoticed.
 */
package org.phieukin.record;
