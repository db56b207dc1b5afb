// The ballot paper before it is frozen: it can be marked to try it, and goes nowhere.
for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-step]"))) {
  section.hidden = section.dataset.step !== "ballot";
}

for (const form of document.querySelectorAll("[data-step] form")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.getElementById("preview")?.scrollIntoView({ block: "center" });
  });
}

// What leads on, back or away needs the booth.
for (const button of document.querySelectorAll("[data-step] button[type=button]")) button.setAttribute("disabled", "");
