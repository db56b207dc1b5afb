/**
 * The file that anyone can check an election with (PROTOCOL §13): writing it, reading it strictly,
 * and verifying everything in it (§14), also what the original tool overlooks (§14.1).
 */
package org.phieukin.protocol.archive;
