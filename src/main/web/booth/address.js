/**
 * Takes the code out of the page's address, before anything else can see it, and leaves the bare address there.
 * @param {string} step that the page shows, kept with the address
 * @returns {{ code: string, cleared: boolean, cast: boolean, reloaded: boolean }} `cleared` when an untouched ballot was wiped just now,
 *   `cast` after a receipt, `reloaded` when the page was loaded anew over an open ballot
 */
export function takeAddress(step = "code") {
  const code = codeIn(location.hash);
  const said = new URLSearchParams(location.search);
  const reloaded = ["ballot", "review"].includes(history.state?.step);
  history.replaceState({ step }, "", location.pathname);
  return { code, cleared: said.has("cleared"), cast: said.has("cast"), reloaded };
}

/**
 * The code in what was scanned or pasted: all of it, or what follows the # of a slip's address.
 * @param {string} text
 */
export function codeIn(text) {
  const after = text.slice(text.indexOf("#") + 1);
  try {
    return decodeURIComponent(after).trim();
  } catch {
    return after.trim();
  }
}
