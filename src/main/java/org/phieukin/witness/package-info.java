/**
 * The witness: what was acknowledged, kept outside the database and the data folder.
 *
 * <p>Uses the rooms up to {@code box}. It keeps: a database that was put back from an older copy is
 * noticed before anybody votes twice, and goes on only by the decision of two people, which stands
 * in the record.
 */
package org.phieukin.witness;
