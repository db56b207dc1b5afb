import encodeQR from "qr";

/** Puts into the page what needs a script: the picture of the address, the button for the full screen. */
export function dress() {
  drawAddress();
  offerFullScreen();
}

function drawAddress() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-qr]"));
  if (!place) return;
  const svg = encodeQR(place.dataset.qr ?? "", "svg");
  place.append(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
  place.hidden = false;
}

function offerFullScreen() {
  const button = document.getElementById("full-screen");
  if (!button || !document.fullscreenEnabled) return;
  const show = () => (button.hidden = document.fullscreenElement !== null);
  button.addEventListener("click", () => document.documentElement.requestFullscreen().catch(() => {}));
  document.onfullscreenchange = show;
  show();
}
