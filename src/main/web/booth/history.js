import { show, step } from "./steps.js";

/** @typedef {import("./booth.js").Booth} Booth */

/**
 * Lets Back and Forward move inside the steps. The history's entries hold the step's name and nothing else.
 * @param {Booth} booth
 */
export function followHistory(booth) {
  addEventListener("popstate", ({ state }) => {
    const target = state?.step ?? "code";
    const now = step();
    if (now === "receipt" || now === "refused") booth.restart();
    else if (now === "casting" && booth.withdrawn) show("ballot");
    else if (now === "casting") stay("review");
    else if (now === "review" && target === "ballot") show("ballot");
    else if (now === "ballot" && target === "review") history.back();
    else if ((now === "ballot" || now === "review") && target === "code") {
      stay("ballot");
      show("ballot");
      booth.askToLeave();
    }
  });
}

/** Goes forward again to where the page is. @param {string} name */
function stay(name) {
  history.pushState({ step: name }, "");
}
