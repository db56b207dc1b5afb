/**
 * Arithmetic on the curve for what is public: ballots, proofs and keys that anyone may read
 * (PROTOCOL §2.1). Quick, and its time depends on the numbers: no secret ever comes here; those
 * stay with the curve library, which is also what this is held against (decision 210). Points are
 * hostile, so every formula is complete, and scratch belongs to one call.
 */
package org.phieukin.protocol.curve;
