/** The command that checks an archive on any machine, without server and database. */
package org.phieukin.print.verify;
