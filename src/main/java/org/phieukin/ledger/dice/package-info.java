/**
 * The trial of tablets that dice thrown in public draw: which ones, with what chance of finding a
 * dishonest one, and that the slips used for it are withdrawn. Part of the ledger's room.
 */
package org.phieukin.ledger.dice;
