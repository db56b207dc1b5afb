// Says that a file is too large before it is sent: the form then keeps all that was typed.

const field = document.querySelector("input[type=file][data-most]");
const words = document.getElementById("file-too-large");
if (field instanceof HTMLInputElement && words) watch(field, words);

/**
 * @param {HTMLInputElement} field
 * @param {HTMLElement} words
 */
function watch(field, words) {
  const tooLarge = () => [...(field.files ?? [])].some((file) => file.size > Number(field.dataset.most));
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
