import { show, step } from "./steps.js";

/** @typedef {import("./booth.js").Booth} Booth */

/**
 * Lets Back and Forward move inside the steps. The history's entries hold the step's name and nothing else. Where the
 * page was scrolled to is not put back: the browser would do so after a line was brought into view.
 * @param {Booth} booth
 */
export function followHistory(booth) {
  history.scrollRestoration = "manual";
  addEventListener("popstate", ({ state }) => {
    // Another slip's address: it goes from the history as soon as the page has heard of it.
    if (location.hash) return;
    const target = state?.step ?? "code";
    const now = step();
    if (now === "receipt" || now === "refused") booth.restart();
    else if (now === "casting" && booth.withdrawn) show("ballot");
    else if (now === "casting") stay("review");
    else if (now === "check") {
      stay("review");
      booth.reseal();
    } else if (now === "review" && target === "ballot") show("ballot");
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

let going = false;

/** Goes back by one step, once until it is done: a second tap on the same button would leave the ballot paper. */
export function goBack() {
  if (going) return;
  going = true;
  addEventListener("popstate", () => (going = false), { once: true });
  history.back();
}
