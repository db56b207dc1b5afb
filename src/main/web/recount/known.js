/** @typedef {import("./run.js").Refusal} Refusal */

/** What the cover sheet of the slips says, as it was typed; empty where nothing was. @typedef {{ slips: string, credentials: string }} Known */

const SHORTEST = 16;

/**
 * What of the cover sheet a recount contradicts: nothing in an archive signs the list of credentials (PROTOCOL §14.1).
 * @param {{ slips: number, credentials: string }} found
 * @param {Known} known blanks and case do not matter; of the fingerprint, 16 digits or more
 * @returns {Refusal | null}
 */
export function contradicted(found, known) {
  const number = known.slips.replace(/[\s.]/g, "");
  if (number !== "" && number !== String(found.slips)) return { reason: "OTHER_SLIPS", detail: "", at: -1 };
  const digits = known.credentials.replace(/\s/g, "").toLowerCase();
  const fits = digits === "" || (digits.length >= SHORTEST && found.credentials.startsWith(digits));
  return fits ? null : { reason: "OTHER_CREDENTIALS", detail: "", at: -1 };
}
