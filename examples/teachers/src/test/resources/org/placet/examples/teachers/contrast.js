/* Texts on the page, those of drawings too, that do not stand out from their ground seven to one; "" if all do. */
const light = (colour) => {
  const part = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2]);
};
const read = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
const clear = (colour) => colour.length === 0 || colour.length === 4 && colour[3] === 0;
const ground = (element) => {
  for (let one = element; one; one = one.parentElement) {
    const colour = read(getComputedStyle(one).backgroundColor);
    if (!clear(colour)) {
      return colour;
    }
  }
  return read(getComputedStyle(document.body).backgroundColor);
};
/* in a drawing a text stands on the box that comes before it in its group, or on what lies behind the drawing */
const drawnOn = (text) => {
  const box = text.parentElement.querySelector(":scope > rect");
  return box ? read(getComputedStyle(box).fill) : ground(text.closest("svg").parentElement);
};
const bad = [];
const look = (element, colour, behind) => {
  const a = light(colour) + 0.05;
  const b = light(behind) + 0.05;
  const ratio = Math.max(a, b) / Math.min(a, b);
  if (ratio < 7) {
    bad.push(ratio.toFixed(2) + " " + element.textContent.trim().slice(0, 40));
  }
};
const texts = document.createTreeWalker(document.querySelector("dialog[open]") || document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  const seen = texts.currentNode.textContent.trim() && element.getClientRects().length
    && !/^(SCRIPT|STYLE|TITLE|DESC|OPTION)$/i.test(element.tagName);
  if (seen) {
    const inside = element.closest("svg");
    look(element, read(inside ? getComputedStyle(element).fill : getComputedStyle(element).color), inside ? drawnOn(element) : ground(element));
  }
}
return bad.join("; ");
