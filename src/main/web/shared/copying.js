/** Makes buttons copy a text at a press; without the clipboard, which plain http: does not have, by selecting it. */
export function offerCopies() {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-copy]"))) {
    const text = document.getElementById(button.dataset.copy ?? "");
    const status = button.parentElement?.querySelector("[role=status]");
    if (!(text instanceof HTMLTextAreaElement) || !(status instanceof HTMLElement)) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      text.select();
      const done = document.execCommand("copy");
      status.textContent = (done ? status.dataset.copied : status.dataset.byHand) ?? "";
    });
  }
}
