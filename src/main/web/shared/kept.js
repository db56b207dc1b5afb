import { within } from "./dom.js";

/**
 * Fills what was typed when a session was over into the form of the page that it came from, and says so. Where the page has
 * that form no more, what was kept can be sent as it is. Nothing is sent by itself.
 * @param {HTMLElement} kept
 */
export function fillKept(kept) {
  const typed = new FormData(within(kept, "form", HTMLFormElement));
  const form = formOf(kept.dataset.action ?? "", typed);
  if (!form) return;
  for (const control of form.elements) fill(control, typed);
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (kept.querySelectorAll("[data-kept]"))) {
    part.hidden = part.dataset.kept !== "filled";
  }
}

/** The form that is sent to that address and is about the same thing. @param {string} action @param {FormData} typed */
function formOf(action, typed) {
  return Array.from(document.forms).find(
    (form) => !form.closest("#kept") && form.getAttribute("action") === action && hasPlaces(form, typed) && isAbout(form, typed),
  );
}

/** @param {HTMLFormElement} form */
function named(form) {
  return Array.from(form.elements).filter((control) => "name" in control && control.name !== "" && "value" in control);
}

/** Whether something can be typed there that was. @param {HTMLFormElement} form @param {FormData} typed */
function hasPlaces(form, typed) {
  return named(form).some((control) => !fixed(control) && typed.has(/** @type {HTMLInputElement} */ (control).name));
}

/** Lists have a form a row, told apart by what is hidden in it. @param {HTMLFormElement} form @param {FormData} typed */
function isAbout(form, typed) {
  return named(form).every((control) => {
    const { name, value } = /** @type {HTMLInputElement} */ (control);
    return !fixed(control) || OWN.includes(name) || typed.get(name) === value;
  });
}

/** What each page has its own of: the token, the mark of what it was filled in from, and what it draws for something new. */
const OWN = ["form-token", "seen", "uuid"];

/** @param {Element} control */
function fixed(control) {
  return control instanceof HTMLInputElement && control.type === "hidden";
}

/** @param {Element} control @param {FormData} typed */
function fill(control, typed) {
  if (control instanceof HTMLInputElement) {
    if (control.name === "" || control.name === "form-token" || ["password", "file", "submit", "button"].includes(control.type)) return;
    const values = typed.getAll(control.name);
    if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
    else if (values.length) control.value = String(values[0]);
  } else if (control instanceof HTMLSelectElement) {
    const values = typed.getAll(control.name);
    for (const option of control.options) if (values.length) option.selected = values.includes(option.value);
  } else if (control instanceof HTMLTextAreaElement) {
    if (typed.has(control.name)) control.value = String(typed.get(control.name));
  } else return;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
