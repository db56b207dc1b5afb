/**
 * Three lamps before publication: the server, a browser, and whoever brings the report of another
 * machine recount the very archive that will be published. Nothing is published before the first
 * two agree, nor against a third that does not.
 */
package org.phieukin.count.lamps;
