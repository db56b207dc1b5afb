// Where a slip number belongs, a voting code that is typed or scanned never leaves the browser.
import { guardSlipFields } from "../slips/guarding.js";
import { byId } from "../shared/dom.js";

const page = byId("slip-fields", HTMLElement);
const fields = /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (
  document.querySelectorAll("[name=given], [name=spare], [name=number], textarea[name=numbers]")
);

guardSlipFields([...fields], page.dataset.uuid ?? "", (why, field) => {
  const place = warning(field);
  place.textContent = why === "code" ? (page.dataset.code ?? "") : why === "other-poll" ? (page.dataset.other ?? "") : "";
});

/** The line below a field that says why it is not sent. @param {HTMLElement} field */
function warning(field) {
  const there = field.nextElementSibling;
  if (there instanceof HTMLElement && there.dataset.warning === "code") return there;
  const made = document.createElement("p");
  made.className = "error";
  made.dataset.warning = "code";
  made.setAttribute("role", "alert");
  field.after(made);
  return made;
}
