/* Drawings. Each has a title and a description, and stands beside a list that says the same. */

let drawings = 0;

function drawing(kind, width, height, title, says, parts) {
  drawings++;
  const name = "drawing-" + drawings;
  return svg("svg", {
    class: "drawing " + kind, viewBox: "0 0 " + width + " " + height, width: width, height: height, role: "img",
    "aria-labelledby": name + "-title " + name + "-says"
  }, svg("title", { id: name + "-title" }, title), svg("desc", { id: name + "-says" }, says), parts);
}

function label(x, y, text, kind) { return svg("text", { x: x, y: y, class: kind }, text); }

/** A text in lines of at most so many letters. */
function lines(text, most) {
  const all = [];
  text.split(" ").forEach(function (word) {
    const last = all.length - 1;
    if (last >= 0 && (all[last] + " " + word).length <= most) {
      all[last] += " " + word;
    } else {
      all.push(word);
    }
  });
  return all;
}

function short(text, most) { return text.length <= most ? text : text.slice(0, most - 1) + "\u2026"; }

const SIDES = ["asking", "deciding", "around"];

/** Who is on the map and who acts, as sentences; the picture shows the same. */
function mapLines(story, step) {
  return SIDES.map(function (side) {
    return {
      side: side,
      actors: story.data.actors.map(function (one, index) {
        const acts = step && step.way.actor === index;
        const towards = acts && step.way.towards >= 0 ? story.nameOf(step.way.towards) : "";
        return { index: index, actor: one, acts: acts, towards: towards };
      }).filter(function (one) { return one.actor.side === side; })
    };
  }).filter(function (group) { return group.actors.length > 0; });
}

function actorMap(story, step) {
  const width = 340;
  const box = { width: 156, height: 42, gap: 20, row: 9 };
  const places = {};
  const parts = [];
  let y = 0;
  const groups = mapLines(story, step);
  groups.forEach(function (group) {
    parts.push(label(4, y + 14, t("map." + group.side), "group"));
    y += 22;
    group.actors.forEach(function (one, index) {
      const right = index % 2 === 1;
      const x = right ? 4 + box.width + box.gap : 4;
      places[one.index] = { inner: right ? x : x + box.width, turn: right ? 1 : -1, y: y + box.height / 2 };
      parts.push(actorBox(one, x, y, box));
      if (right || index === group.actors.length - 1) {
        y += box.height + box.row;
      }
    });
    y += 6;
  });
  if (step && step.way.towards !== step.way.actor && places[step.way.actor] && places[step.way.towards]) {
    parts.push(arrow(places[step.way.actor], places[step.way.towards], step.way.counts));
  }
  return drawing("map", width, y, t("map.title"), mapSays(groups), parts);
}

function actorBox(one, x, y, box) {
  const name = lines(capital(one.actor.short), one.acts ? 17 : 20).slice(0, 2);
  const middle = x + box.width / 2 + (one.acts ? 8 : 0);
  const first = y + box.height / 2 + 5 - (name.length - 1) * 8;
  return svg("g", { class: one.acts ? "actor acts" : "actor" },
    svg("rect", { x: x, y: y, width: box.width, height: box.height, rx: 8 }),
    name.map(function (line, index) { return label(middle, first + index * 16, line, "name"); }),
    one.acts ? label(x + 9, y + box.height / 2 + 5, "\u25b6", "sign") : null);
}

/** Along the lane between the two columns, so that it crosses no box. */
function arrow(from, to, counts) {
  const lane = 170;
  const x2 = to.inner - to.turn * 2;
  const d = "M" + from.inner + " " + from.y + " H" + lane + " V" + to.y + " H" + (x2 - to.turn);
  return svg("g", { class: counts ? "arrow" : "arrow refused" },
    svg("path", { d: d }),
    svg("path", { class: "tip", d: "M0 0 L" + -to.turn * 9 + " -6 L" + -to.turn * 9 + " 6 Z", transform: "translate(" + (to.inner + to.turn) + " " + to.y + ")" }));
}

function mapSays(groups) {
  return groups.map(function (group) {
    return t("map." + group.side) + ": " + group.actors.map(function (one) {
      return one.actor.short + (one.acts ? " " + t("map.acts") : "");
    }).join(", ") + ".";
  }).join(" ");
}

function actorList(story, step) {
  return mapLines(story, step).map(function (group) {
    return [h("h4", {}, t("map." + group.side)), h("ul", { class: "actors" }, group.actors.map(function (one) {
      const role = one.actor.role ? t("actor.role", one.actor.role)
        : one.actor.actsFor ? t("actor.acts-for", one.actor.actsFor)
          : one.actor.speaksFor ? t("actor.speaks-for", one.actor.speaksFor) : t("actor.none");
      return h("li", { class: one.acts ? "acts" : null },
        h("strong", {}, capital(one.actor.short)), ": " + one.actor.name + ", " + role + ".",
        one.acts ? " \u25b6 " + (one.towards ? t("map.acts-towards", one.towards) : t("map.acts-now")) : "");
    }))];
  });
}

/** The ladder: one rung a level, with what holds the dispute there. */
function ladder(story, at) {
  const levels = story.data.levels;
  const now = story.level(at);
  const width = 340;
  const rung = 34;
  const parts = levels.map(function (level, index) {
    const y = (levels.length - 1 - index) * rung;
    const here = index === now;
    return svg("g", { class: here ? "rung here" : index < now ? "rung below" : "rung" },
      svg("rect", { x: 1 + index * 6, y: y + 2, width: width - 2 - index * 6, height: rung - 5, rx: 5 }),
      label(14 + index * 6, y + 22, index + "  " + short(level[0], 44 - index), "name"),
      here ? label(width - 12, y + 22, "\u25c0", "sign") : null);
  });
  return drawing("ladder", width, levels.length * rung + 2, t("ladder.title"), ladderSays(story, at), parts);
}

function ladderSays(story, at) {
  const now = story.level(at);
  return t("ladder.now", now, story.data.levels[now][0]);
}

function ladderList(story, at) {
  const lasting = story.lasting(at).filter(function (one) { return !one.support; });
  const aside = story.data.tensions.filter(function (one) { return one.support; });
  return [
    p(ladderSays(story, at), "ladder-now"),
    lasting.length ? h("ul", { class: "tensions" }, lasting.map(function (one) { return h("li", {}, tension(one) + " (" + one.level + ") ", cited(one.sources)); }))
      : p(t("ladder.none"), "quiet"),
    aside.length ? h("ul", { class: "tensions quiet" }, aside.map(function (one) {
      return h("li", {}, t("ladder.aside", tension(one), one.support) + " ", cited(one.sources));
    })) : null
  ];
}

function tension(one) { return capital(one.says) + (one.who ? " (" + one.who + ")" : ""); }

/** Who acted when, and how the level moved. */
function timeline(path) {
  const story = path.story;
  const rows = [];
  path.steps.forEach(function (step) {
    if (rows.indexOf(step.way.actor) < 0) {
      rows.push(step.way.actor);
    }
  });
  const left = 150;
  const column = Math.max(30, Math.min(62, Math.floor(440 / path.length())));
  const rowHeight = 34;
  const top = 30;
  const width = Math.max(340, left + path.length() * column + 16);
  const bottom = top + rows.length * rowHeight;
  const scale = story.data.levels.length - 1;
  const levelTop = bottom + 30;
  const levelHeight = 78;
  const height = levelTop + levelHeight + 22;
  const x = function (index) { return left + index * column + column / 2; };
  const y = function (level) { return levelTop + levelHeight - level / Math.max(1, scale) * levelHeight; };
  const parts = rows.map(function (actor, index) {
    const line = top + index * rowHeight + rowHeight / 2;
    return [label(left - 12, line + 5, short(story.nameOf(actor), 19), "who"), svg("line", { class: "row", x1: left, x2: width - 8, y1: line, y2: line })];
  });
  path.steps.forEach(function (step, index) {
    const line = top + rows.indexOf(step.way.actor) * rowHeight + rowHeight / 2;
    parts.push(label(x(index), 18, String(step.number), "number"));
    parts.push(mark(x(index), line, step.way));
  });
  let d = "M" + left + " " + y(story.level(0));
  path.steps.forEach(function (step, index) { d += " H" + x(index) + " V" + y(story.level(step.to)); });
  parts.push([0, scale].map(function (level) {
    return [label(left - 12, y(level) + 5, t("ladder.level", level), "who"), svg("line", { class: "rung-line", x1: left, x2: width - 8, y1: y(level), y2: y(level) })];
  }));
  parts.push(svg("path", { class: "level", d: d + " H" + (width - 8) }));
  const end = y(story.level(path.at));
  parts.push(label(left - 12, y(story.level(0)) + 5, y(story.level(0)) === y(0) || y(story.level(0)) === y(scale) ? "" : t("ladder.level", story.level(0)), "who"));
  parts.push(svg("circle", { class: "here", cx: width - 8, cy: end, r: 5 }));
  return drawing("timeline", width, height, t("timeline.title"),
    t("timeline.says", path.length(), story.level(0), story.level(path.at)), parts);
}

function mark(x, y, way) {
  if (way.counts) {
    return svg("circle", { class: "mark yes", cx: x, cy: y, r: 8 });
  }
  return svg("g", { class: "mark no" }, svg("circle", { cx: x, cy: y, r: 8 }),
    svg("path", { d: "M" + (x - 4) + " " + (y - 4) + " l8 8 M" + (x - 4) + " " + (y + 4) + " l8 -8" }));
}

/** The path of the class down the middle, and at each fork what was not taken. */
function tree(path) {
  const story = path.story;
  const width = 640;
  const spine = 26;
  const parts = [];
  let y = 20;
  const from = y;
  parts.push(svg("circle", { class: "node", cx: spine, cy: y, r: 7 }), label(spine + 18, y + 5, t("tree.start"), "taken"));
  path.steps.forEach(function (step) {
    others(story, step.from, step.way).forEach(function (way) {
      y += 24;
      parts.push(svg("path", { class: way.closed ? "branch closed" : way.thinkable ? "branch thinkable" : "branch", d: "M" + spine + " " + (y - 12) + " Q" + spine + " " + y + " " + (spine + 26) + " " + y }));
      parts.push(!way.counts ? label(spine + 31, y + 5, "\u2715", "sign") : svg("circle", { class: "leaf", cx: spine + 33, cy: y, r: 5 }));
      parts.push(label(spine + 46, y + 5, short(way.sentence, 78), way.closed ? "other closed" : "other"));
    });
    y += 32;
    parts.push(svg("circle", { class: step.way.counts ? "node" : "node refused", cx: spine, cy: y, r: 8 }));
    parts.push(label(spine + 18, y + 5, short(step.number + "  " + step.way.sentence, 76), "taken"));
  });
  parts.unshift(svg("line", { class: "spine", x1: spine, x2: spine, y1: from, y2: y }));
  const open = others(story, path.at, null).filter(function (way) { return !way.closed; });
  open.forEach(function (way) {
    y += 24;
    parts.push(svg("path", { class: way.thinkable ? "branch thinkable" : "branch", d: "M" + spine + " " + (y - 24) + " Q" + spine + " " + y + " " + (spine + 26) + " " + y }));
    parts.push(way.counts ? svg("circle", { class: "leaf", cx: spine + 33, cy: y, r: 5 }) : label(spine + 31, y + 5, "\u2715", "sign"));
    parts.push(label(spine + 46, y + 5, short(way.sentence, 78), "other"));
  });
  return drawing("tree", width, y + 24, t("tree.title"), t("tree.says", path.length()), parts);
}

/** What else there was beside what was taken. */
function others(story, at, taken) {
  return story.ways(at).filter(function (way) { return !taken || way.index !== taken.index; });
}
