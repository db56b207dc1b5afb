// Says that files are too large before they are sent: the form then keeps all that was typed.

const fields = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("input[type=file][data-most]")]);
const words = document.getElementById("file-too-large");
if (fields.length > 0 && words) watch(fields, words);

/**
 * @param {HTMLInputElement[]} fields of one form
 * @param {HTMLElement} words
 */
function watch(fields, words) {
  // Several files are sent in one go, and are too large together as one is alone.
  const sizes = () => fields.flatMap(({ files }) => [...(files ?? [])].map(({ size }) => size));
  const tooLarge = () => sizes().reduce((sum, size) => sum + size, 0) > Number(fields[0].dataset.most);
  const show = () => {
    words.hidden = !tooLarge();
  };
  for (const field of fields) field.addEventListener("change", show);
  fields[0].form?.addEventListener("submit", (event) => {
    show();
    if (!tooLarge()) return;
    event.preventDefault();
    fields.find(({ files }) => (files ?? []).length > 0)?.focus();
  });
}
