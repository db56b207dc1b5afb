/**
 * The file that a backup lies in: sealed to a public key that is derived from a passphrase. Whoever
 * makes backups needs the public half alone.
 */
package org.phieukin.backup.sealed;
