/* What lies under the stage: one panel at a time, and the paper that is printed. */

const PANELS = ["path", "tree", "possible", "what-if", "checks", "talk"];
const FIVE = ["S1", "S5", "S3", "S16", "L1"];
const SWITCHES = 3;

function more(app) {
  return h("section", { class: "more", "aria-label": t("more.title") },
    h("div", { class: "tabs", role: "tablist", "aria-label": t("more.title") }, PANELS.map(function (name) {
      const here = app.panel === name;
      return h("button", {
        type: "button", role: "tab", id: "tab-" + name, "data-key": "tab-" + name, "aria-selected": String(here), "aria-controls": "panel",
        tabindex: here ? "0" : "-1", on: { click: function () { app.show(name); }, keydown: function (event) { moveTab(app, event); } }
      }, t("panel." + name));
    })),
    h("div", { class: "panel", id: "panel", role: "tabpanel", "aria-labelledby": "tab-" + app.panel, tabindex: "0" }, panel(app)));
}

function moveTab(app, event) {
  const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (move) {
    event.preventDefault();
    event.stopPropagation();
    const name = PANELS[(PANELS.indexOf(app.panel) + move + PANELS.length) % PANELS.length];
    app.show(name);
    document.getElementById("tab-" + name).focus();
  }
}

function panel(app) {
  switch (app.panel) {
    case "tree": return treePanel(app);
    case "possible": return possiblePanel(app);
    case "what-if": return whatIfPanel(app);
    case "checks": return checksPanel(app);
    case "talk": return talkPanel(app);
    default: return pathPanel(app);
  }
}

function scroll(picture, name) {
  return h("div", { class: "wide", tabindex: "0", role: "region", "aria-label": name }, picture);
}

function pathPanel(app) {
  if (!app.path.length()) {
    return p(t("path.none"), "quiet");
  }
  return [scroll(timeline(app.path), t("timeline.title")), h("ol", { class: "path" }, app.path.steps.map(function (step) {
    return h("li", {},
      button(step.way.sentence, "link", "go-" + step.number, function () { app.goTo(step.number); }), " ",
      h("span", { class: "quiet" }, dateWords(step.date)), " ", step.way.counts ? null : verdict(step.way));
  }))];
}

function treePanel(app) {
  return [p(t("tree.hint"), "quiet"), scroll(tree(app.path), t("tree.title")), h("details", {}, h("summary", {}, t("tree.list")),
    h("ol", {}, app.path.steps.map(function (step) {
      return h("li", {}, step.way.sentence, h("ul", { class: "plain" }, others(app.story, step.from, step.way).map(function (way) {
        return h("li", {}, !way.counts ? t("tree.closed", way.sentence, kindWords(way.kind)) : way.thinkable ? t("tree.thinkable", way.sentence) : t("tree.open", way.sentence));
      })));
    })))];
}

function possiblePanel(app) {
  const story = app.story;
  const ends = story.endsFrom(app.path.at);
  const all = story.endsFrom(0);
  const turned = pivots(app.path);
  return [
    h("h3", {}, t("possible.title")),
    h("ul", { class: "ends" }, all.map(function (code) {
      const still = ends.indexOf(code) >= 0;
      return h("li", { class: still ? "still" : "gone" }, h("span", { class: "mark", "aria-hidden": "true" }, still ? "\u25cf" : "\u25cb"),
        capital(endWords(code)), h("span", { class: "quiet" }, " " + (still ? t("possible.still") : t("possible.gone"))));
    })),
    p(story.data.complete ? t("possible.scope") : t("cut.whole", number(story.size)), "quiet"),
    h("h3", {}, t("pivot.title")),
    turned.length ? h("ul", { class: "pivots" }, turned.map(function (one) {
      return h("li", {}, h("strong", {}, t("pivot.step", one.step.number, one.step.way.sentence)), " ", t("pivot.lost", one.lost.map(endWords).join("; ")));
    })) : p(t("pivot.none"), "quiet")
  ];
}

function whatIfPanel(app) {
  const forks = [];
  app.path.steps.forEach(function (step) {
    others(app.story, step.from, step.way).filter(function (way) { return !way.closed && way.to >= 0; }).forEach(function (way) {
      forks.push({ step: step.number, way: way });
    });
  });
  if (!forks.length) {
    return p(t("what-if.none"), "quiet");
  }
  const chosen = app.whatIf;
  const select = h("select", { id: "fork", "data-key": "fork", on: { change: function (event) { app.compare(forks[event.target.value]); } } },
    h("option", { value: "" }, t("what-if.pick")), forks.map(function (fork, index) {
      const same = chosen && chosen.step === fork.step && chosen.choices[0] === fork.way.index;
      return h("option", { value: String(index), selected: same }, t("what-if.fork", fork.step, fork.way.sentence));
    }));
  return [h("p", {}, h("label", { for: "fork" }, t("what-if.label") + " "), select), chosen ? compared(app) : p(t("what-if.hint"), "quiet")];
}

function otherPath(app) {
  return app.whatIf.choices.reduce(function (path, choice) { return path.then(choice).onward(20); }, app.path.upTo(app.whatIf.step - 1));
}

function compared(app) {
  const other = otherPath(app);
  const fork = app.whatIf.step;
  const here = app.path.onward(app.path.leftAt() ? 0 : 50);
  const next = app.story.ways(other.at).filter(function (way) { return !way.closed && way.to >= 0; });
  return [
    p(fork > 1 ? t("what-if.same", fork - 1) : t("what-if.same.none"), "same"),
    h("div", { class: "side-by-side" }, column(t("what-if.here"), here, fork, null), column(t("what-if.there"), other, fork,
      app.whatIf.choices.length < SWITCHES && next.length ? h("div", {}, p(t("what-if.then"), "quiet"), next.map(function (way) {
        return button(way.sentence, "plain small", "then-" + way.index, function () { app.compareOn(way.index); });
      })) : null))
  ];
}

function column(title, path, fork, after) {
  const story = path.story;
  return h("div", { class: "column" }, h("h3", {}, title), badge(path),
    h("ol", { start: String(fork) }, path.steps.slice(fork - 1).map(function (step, index) {
      return h("li", { class: index ? null : "differs" }, step.way.sentence, " ", h("span", { class: "quiet" }, dateWords(step.date)), " ", step.way.counts ? null : verdict(step.way),
        step.way.reasons.length && !step.way.counts ? reasons(step.way.reasons) : null);
    })),
    after,
    h("dl", {}, h("dt", {}, t("what-if.outcome")), h("dd", {}, endWords(story.outcome(path.at))),
      h("dt", {}, t("what-if.level")), h("dd", {}, story.level(path.at) + ", " + story.data.levels[story.level(path.at)][0]),
      h("dt", {}, t("what-if.possible")), h("dd", {}, story.endsFrom(path.at).map(endWords).join("; ") || t("what-if.nothing"))));
}

function checksPanel(app) {
  const checks = app.story.data.checks;
  const five = FIVE.map(function (code) { return checks.find(function (one) { return one[0] === code; }); }).filter(Boolean);
  const rest = checks.filter(function (one) { return five.indexOf(one) < 0; });
  return [
    p(t("checks.scope", number(app.story.data.explored))),
    h("ul", { class: "checks" }, five.map(check)),
    h("details", {}, h("summary", {}, count("checks.more", rest.length)), h("ul", { class: "checks" }, rest.map(check)))
  ];
}

function check(one) {
  const holds = one[2] === "holds";
  return h("li", {}, h("span", { class: "mark", "aria-hidden": "true" }, holds ? "\u2713" : one[2] === "broken" ? "\u2717" : "\u2013"),
    h("strong", {}, t("checks." + one[2])), " ", one[1] + ".", h("span", { class: "quiet" }, " " + (holds ? count("checks.tested", one[3]) : t("checks." + one[2] + ".says"))));
}

function talkPanel(app) {
  return [h("h3", {}, t("talk.step")), list(questions(app)), h("h3", {}, t("talk.story")), list(app.story.data.talk), app.teacher ? notes(app) : null];
}

/** Up to three questions that fit the step. */
function questions(app) {
  const step = app.path.last();
  if (!step) {
    return [t("talk.begin.asks"), t("talk.begin.decides"), t("talk.begin.unknown")];
  }
  const way = step.way;
  const all = [];
  const before = app.story.level(step.from);
  const after = app.story.level(step.to);
  const turned = pivots(app.path).find(function (one) { return one.step === step; });
  if (!way.counts) {
    all.push(t("talk.refused", app.story.nameOf(way.actor)));
  }
  if (way.decision && way.counts) {
    all.push(t("talk.decision"));
  }
  if (turned) {
    all.push(t("talk.pivot", turned.lost.map(endWords).join(", ")));
  }
  if (before !== after) {
    all.push(t("talk.level", before, after));
  }
  if (step.entry && (step.entry.basis !== "stated" || step.entry.support !== "confirmed")) {
    all.push(t("talk.word"));
  }
  if (step.date.last) {
    all.push(t("talk.date"));
  }
  return all.concat([t("talk.else", app.story.nameOf(way.actor)), t("talk.others"), t("talk.fair")]).slice(0, 3);
}

function notes(app) {
  const whole = app.path.onward(50);
  const stops = whole.steps.filter(function (step) { return ballot(whole.upTo(step.number - 1)); });
  const doors = {};
  app.story.ways(app.path.at).filter(function (way) { return way.closed; }).forEach(function (way) { doors[way.sentence] = way; });
  return h("section", { class: "notes" }, h("h3", {}, t("notes.title")),
    h("h4", {}, t("notes.stops")), stops.length ? list(stops.map(function (step) { return t("notes.stop", step.number, step.way.sentence); })) : p(t("notes.open"), "quiet"),
    h("h4", {}, t("notes.ends")), p(app.story.endsFrom(0).map(endWords).join("; ") + "."),
    h("h4", {}, t("notes.weights")), p(t("notes.weights.says")),
    h("h4", {}, t("notes.doors")), Object.keys(doors).length ? list(Object.keys(doors).map(function (key) {
      return key + " " + kindWords(doors[key].kind) + ": " + doors[key].reasons.map(function (one) { return one.sentence; }).join(" ");
    })) : p(t("notes.doors.none"), "quiet"));
}

/** What is printed: the whole path, with its label at the head of every page. */
function paper(app) {
  const path = app.path;
  const story = app.story;
  return h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, h("div", { class: "paper-head" },
    h("span", { class: "paper-label" }, path.leftAt() && story.isHistory() ? t("label.left") : t("label." + story.data.label)),
    " " + story.data.title + " \u00b7 " + t("paper.code", path.code()))))),
  h("tbody", {}, h("tr", {}, h("td", {}, paperBody(app)))));
}

function paperBody(app) {
  const path = app.path;
  const story = app.story;
  return [
    h("h1", {}, story.data.title), p(story.data.question, "question"), badge(path),
    h("h2", {}, t("begin.asked")), list(story.data.requests),
    h("h2", {}, t("paper.who")), h("div", { class: "role-cards" }, story.data.actors.map(function (one, index) { return h("section", {}, roleBody(story, index)); })),
    path.length() ? [h("h2", {}, t("paper.steps")), h("ol", { class: "paper-steps" }, path.steps.map(paperStep)), reached(app)] : null,
    h("h2", {}, t("panel.checks")), p(t("checks.scope", number(story.data.explored))),
    h("ul", { class: "checks" }, story.data.checks.filter(function (one) { return FIVE.indexOf(one[0]) >= 0; }).map(check)),
    h("h2", {}, t("panel.talk")), h("ul", { class: "paper-questions" }, story.data.talk.concat(questions(app)).map(function (one) { return h("li", {}, one); })),
    p(t("page.forecast") + " " + t("page.status"), "quiet")
  ];
}

function paperStep(step) {
  const way = step.way;
  return h("li", {}, h("strong", {}, way.sentence), " " + dateWords(step.date) + ". ", verdict(way), h("ul", {},
    way.reasons.map(function (one) { return h("li", {}, one.sentence + " (" + one.rule + "; " + one.sources.join(", ") + ")"); }),
    way.changes.map(function (one) { return h("li", {}, one.what + ": " + one.before + " \u2192 ", h("strong", {}, one.after)); }),
    step.entry ? h("li", {}, t("word.sources") + " " + step.entry.sources.join(", ")) : null));
}
