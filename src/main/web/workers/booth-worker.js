import { readElection } from "../protocol/election.js";
import { prepareInSlices } from "../protocol/seal.js";

/*
 * Prepares one ballot and ends. Receives { electionJson, seed? }; sends { started }, { done, of } after each line, then
 * { prepared } or { failed }.
 */

self.addEventListener("message", ({ data }) => {
  try {
    const election = readElection(data.electionJson);
    const slices = prepareInSlices(election, data.seed);
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) self.postMessage({ done: slice.value, of: election.lines.length });
    self.postMessage({ prepared: slice.value });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
});
self.postMessage({ started: true });
