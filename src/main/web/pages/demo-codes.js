// Draws a QR picture beside each code of the demonstration: it leads to the address for voting, the link stays here.
import encodeQR from "qr";

const list = /** @type {HTMLElement | null} */ (document.querySelector(".codes"));

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".codes a"))) {
  const address = new URL(link.getAttribute("href") ?? "", list?.dataset.address).href;
  const picture = new DOMParser().parseFromString(encodeQR(address, "svg"), "image/svg+xml").documentElement;
  picture.setAttribute("aria-hidden", "true");
  link.prepend(picture);
}
