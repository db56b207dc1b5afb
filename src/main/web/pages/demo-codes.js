// Draws a QR picture beside each code of the demonstration.
import encodeQR from "qr";

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".codes a"))) {
  const picture = new DOMParser().parseFromString(encodeQR(link.href, "svg"), "image/svg+xml").documentElement;
  picture.setAttribute("aria-hidden", "true");
  link.prepend(picture);
}
