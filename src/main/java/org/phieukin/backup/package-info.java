/**
 * Backups while a vote goes on, and putting one back.
 *
 * <p>Uses the rooms up to {@code witness}. It keeps: a backup is whole or none, opens for whoever
 * knows its passphrase and nobody else, and tells nothing of the order in which ballots came.
 */
package org.phieukin.backup;
