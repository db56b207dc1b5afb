// The page as one file: both languages and the worker are in it, and a recount asks no server for anything.
import { OpenedPage } from "../opened/page.js";
import { RecountPage } from "./page.js";

const worker = program("worker");
// Where a page of the server names the program that reads QR codes.
document.documentElement.setAttribute("data-reader", program("reader"));

open();
addEventListener("hashchange", open);

/** Shows the page in the language of the address, or of the browser. */
function open() {
  const wanted = location.hash.slice(1) || navigator.language.slice(0, 2);
  const template = document.querySelector(`template[data-language="${wanted === "vi" ? "vi" : "en"}"]`);
  if (!(template instanceof HTMLTemplateElement)) return;
  document.documentElement.lang = template.dataset.language ?? "vi";
  document.title = template.dataset.title ?? "";
  document.getElementById("here")?.replaceChildren(template.content.cloneNode(true));
  new RecountPage(async () => new Worker(worker));
  new OpenedPage("");
}

/** A program that is in the page, at an address. @param {string} id */
function program(id) {
  return URL.createObjectURL(new Blob([document.getElementById(id)?.textContent ?? ""], { type: "text/javascript" }));
}
