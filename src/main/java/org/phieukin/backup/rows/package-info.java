/** The rows of a database as a backup carries them, the same from H2 and PostgreSQL. */
package org.phieukin.backup.rows;
