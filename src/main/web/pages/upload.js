// Says that a file is too large before it is sent: the form then keeps all that was typed.

const field = document.querySelector("input[type=file][data-most]");
const words = document.getElementById("file-too-large");
if (field instanceof HTMLInputElement && words) watch(field, words);

/**
 * @param {HTMLInputElement} field
 * @param {HTMLElement} words
 */
function watch(field, words) {
  // Several files are sent in one go, and are too large together as one is alone.
  const tooLarge = () => [...(field.files ?? [])].reduce((sum, file) => sum + file.size, 0) > Number(field.dataset.most);
  const show = () => {
    words.hidden = !tooLarge();
  };
  field.addEventListener("change", show);
  field.form?.addEventListener("submit", (event) => {
    show();
    if (!tooLarge()) return;
    event.preventDefault();
    field.focus();
  });
}
