/** @param {number} milliseconds @returns {Promise<void>} */
export function pause(milliseconds) {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
