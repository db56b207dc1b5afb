import { sha256Hex } from "../protocol/bytes.js";
import { decryptTally } from "../protocol/verify.js";
import { checkBox } from "../tellers/checking.js";

/*
 * Checks a closed box, and decrypts the tally that it has recomputed itself, never one that it was given. Receives { box,
 * known }, sends { done, of } and then { checked } or { refused, at }; receives { secret }, sends { decryption }.
 */

/** @type {import("../tellers/checking.js").Checked | null} */
let checked = null;

self.addEventListener("message", ({ data }) => {
  try {
    if (data.box) check(data);
    else if (data.secret !== undefined && checked) {
      self.postMessage({ decryption: decryptTally(data.secret, checked.election, checked.tally) });
    }
  } catch (error) {
    const { reason = "NOT_UNDERSTOOD", at = -1 } = /** @type {{ reason?: string, at?: number }} */ (error);
    self.postMessage({ refused: reason, at });
  }
});

/** @param {{ box: import("../tellers/checking.js").Box, known: import("../tellers/checking.js").Known }} task */
function check({ box, known }) {
  checked = checkBox(box, known, (done, of) => self.postMessage({ done, of }));
  const { election, tally, ballots, credentials, slips, signers } = checked;
  self.postMessage({ checked: { name: election.name, election: sha256Hex(box.election), tally: tally.fingerprint, ballots, credentials, slips, signers } });
}
