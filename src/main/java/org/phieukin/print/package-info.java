/**
 * What is printed or downloaded: minutes, result sheets, ledgers, lists, spreadsheets, the archive.
 *
 * <p>Uses the rooms up to {@code report}, not the booth. It keeps: what is printed says the same as
 * the page, and every letter of a name is in the file.
 */
package org.phieukin.print;
