/* Elements and texts. Everything that a scenario says becomes a text node, so none of it can become markup. */

const TEXTS = JSON.parse(document.getElementById("messages").textContent);
const COVERS = JSON.parse(document.getElementById("covers").textContent);
let SOURCES = {};

function t(key) {
  let text = TEXTS[key];
  for (let i = 1; i < arguments.length; i++) {
    text = text.split("{" + (i - 1) + "}").join(arguments[i]);
  }
  return text;
}

/** As a person writes it: 2,562. */
function number(value) { return String(value).replace(/\B(?=(\d{3})+$)/g, ","); }

/** One or many: picks "key.one" or "key.many" and fills in the number. */
function count(key, many) {
  return t(key + (many === 1 ? ".one" : ".many"), number(many));
}

function fill(element, attributes, children) {
  Object.keys(attributes || {}).forEach(function (name) {
    const value = attributes[name];
    if (name === "on") {
      Object.keys(value).forEach(function (event) { element.addEventListener(event, value[event]); });
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  });
  children.forEach(function (child) { add(element, child); });
  return element;
}

function add(element, child) {
  if (Array.isArray(child)) {
    child.forEach(function (one) { add(element, one); });
  } else if (child !== null && child !== undefined && child !== false && child !== "") {
    element.append(child);
  }
}

function h(tag, attributes) {
  return fill(document.createElement(tag), attributes, Array.prototype.slice.call(arguments, 2));
}

function svg(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  return fill(element, attributes, Array.prototype.slice.call(arguments, 2));
}

function p(text, kind) { return h("p", { class: kind }, text); }

function button(label, kind, key, action, more) {
  const attributes = { type: "button", class: kind, "data-key": key, on: { click: action } };
  return h("button", Object.assign(attributes, more || {}), label);
}

function list(items, kind) {
  return h("ul", { class: kind }, items.map(function (one) { return h("li", {}, one); }));
}

function capital(text) { return text.charAt(0).toUpperCase() + text.slice(1); }

/** A code in words: REJECTED becomes "rejected". */
function endWords(code) {
  return code.toLowerCase().split("_").join(" ").split("-").join(" ").split("+").join(" " + t("end.and") + " ");
}

function dateWords(date) {
  return date.last ? t("date.between", date.first, date.last) : date.first;
}

function kindWords(kind) { return t("kind." + kind); }

/** Keys of sources, each with what it says behind it. */
function cited(keys) {
  return h("span", { class: "cited" }, keys.map(function (key, index) {
    const source = SOURCES[key];
    const says = key === "assumption" ? t("source.assumption") : source ? source[0] : "";
    return [index ? " " : "", says ? h("button", {
      type: "button", class: "source", "aria-expanded": "false", on: { click: unfold }, "data-says": sourceText(key, source, says)
    }, key) : h("span", { class: "source" }, key)];
  }));
}

function sourceText(key, source, says) {
  const parts = [key + ": " + says];
  if (source && source[1]) {
    parts.push(t("source.where", source[1], source[2]));
  }
  if (source && source[3] === "recall") {
    parts.push(t("source.recall"));
  }
  if (source && source[4]) {
    parts.push(source[4]);
  }
  return parts.join(" ");
}

/** Shows what a source says after the line in which it is named. */
function unfold(event) {
  const key = event.currentTarget;
  const line = key.closest("p, li, td, dd");
  const shown = line.querySelector(".says");
  const same = shown && shown.getAttribute("data-of") === key.textContent;
  line.querySelectorAll(".source[aria-expanded=true]").forEach(function (one) { one.setAttribute("aria-expanded", "false"); });
  if (shown) {
    shown.remove();
  }
  if (!same) {
    key.setAttribute("aria-expanded", "true");
    line.append(h("span", { class: "says", "data-of": key.textContent }, key.getAttribute("data-says")));
  }
}

/** A reason as a line: the sentence, then the rule and its sources. */
function because(reason) {
  return h("li", {}, reason.sentence + " ", h("span", { class: "rule" }, reason.rule), " ", cited(reason.sources));
}

function reasons(all) { return h("ul", { class: "reasons" }, all.map(because)); }

/** Whether a step counted, in a word and a sign. */
function verdict(way) {
  if (way.verb === "pass-time") {
    return null;
  }
  return way.counts
    ? h("span", { class: "verdict yes" }, t("counts.yes"))
    : h("span", { class: "verdict no" }, t("counts.no", kindWords(way.kind)));
}

/** What changed, before and after. */
function changes(all) {
  if (!all.length) {
    return p(t("changed.nothing"), "quiet");
  }
  return h("ul", { class: "changes" }, all.map(function (one) {
    return h("li", {}, h("span", { class: "what" }, one.what + ": "), h("span", { class: "before" }, one.before),
      " \u2192 ", h("strong", {}, one.after), one.byClock ? h("span", { class: "quiet" }, " " + t("changed.clock")) : null);
  }));
}

/** What a step is to history: the label of the scenario, or that the path has left it. */
function badge(path) {
  const label = path.story.data.label;
  const left = path.leftAt();
  if (left && label === "HISTORICAL") {
    return h("p", { class: "badge what-if" }, h("strong", {}, t("label.left")), " ", t("label.left.says", left));
  }
  return h("p", { class: "badge" }, h("strong", {}, t("label." + label)), " ", t("label." + label + ".says"));
}

/** On whose word a step of the timeline stands. */
function onWhoseWord(story, entry) {
  if (!entry) {
    return null;
  }
  const by = entry.by ? t("word.by", story.nameOfId(entry.by)) : "";
  const plain = entry.basis === "stated" && entry.support === "confirmed";
  return h("p", { class: "word" }, t("word.sources"), " ", plain ? "" : (entry.basis === "assumed" ? t("word.assumed") : t("word.standing", entry.basis + by, entry.support)) + " ",
    cited(entry.sources));
}

/** What is known of a role; an unknown position is said to be unknown. */
function roleBody(story, index) {
  const actor = story.data.actors[index];
  const said = story.data.positions.filter(function (one) { return one.who === actor.id; });
  return [h("h2", {}, t("role.you", actor.short)), p(actor.name + ". " + rolePart(actor)),
    said.length ? h("ul", {}, said.map(function (one) {
      return h("li", {}, one.stance === "unknown" ? t("role.unknown") : t("role.said", one.stance, one.date) + (one.says ? " " + t("role.says", one.says) : ""), " ", cited(one.sources));
    })) : p(t("role.silent"))];
}

function rolePart(actor) {
  return [actor.role ? t("role.role", actor.role) : "", actor.actsFor ? t("role.acts-for", actor.actsFor) : "", actor.speaksFor ? t("role.speaks-for", actor.speaksFor) : ""]
    .filter(Boolean).join(" ") || t("role.none");
}
