/**
 * {@code ./phieukin reset-password}: for the day when nobody remembers the organizer's password.
 * The command never touches the database. It leaves the hash of a new password in the data folder,
 * which is the server's account's alone; the server takes it at its start or at the next sign-in,
 * whichever comes first, and writes so into the record.
 */
package org.phieukin.access.reset;
