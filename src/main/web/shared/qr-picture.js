import encodeQR from "qr";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 2;

/**
 * A QR code as a picture: black on white in light and dark.
 * @param {string} text
 * @returns {SVGSVGElement}
 */
export function qrPicture(text) {
  const rows = encodeQR(text, "raw", { border: QUIET, ecc: "medium" });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("aria-hidden", "true");
  svg.append(shape("M0 0h" + rows.length + "v" + rows.length + "h-" + rows.length + "z", "#fff"), shape(path(rows), "#000"));
  return svg;
}

/** @param {string} d @param {string} fill */
function shape(d, fill) {
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", d);
  shape.setAttribute("fill", fill);
  return shape;
}

/** One stroke for each run of dark squares. @param {boolean[][]} rows */
function path(rows) {
  let d = "";
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end++;
      d += `M${x} ${y}h${end - x}v1h${x - end}z`;
      x = end;
    }
  });
  return d;
}
