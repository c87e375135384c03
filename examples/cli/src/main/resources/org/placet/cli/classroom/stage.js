/* The stage: where the story stands, and what may happen next. */

/** What a class can vote on before the next step, or null where nobody has a choice. */
function ballot(path) {
  const story = path.story;
  const ways = story.ways(path.at).filter(function (way) { return !way.closed && way.to >= 0; });
  const scripted = ways.find(function (way) { return way.scripted; });
  const rivals = scripted ? ways.filter(function (way) { return way.actor === scripted.actor && (way.counts || way.scripted); }) : ways;
  if (rivals.length < 2) {
    return null;
  }
  const one = rivals.every(function (way) { return way.actor === rivals[0].actor; });
  return { choices: rivals, scripted: scripted, actor: one ? rivals[0].actor : null };
}

function stage(app) {
  const path = app.path;
  const story = path.story;
  const step = path.last();
  return h("section", { class: "stage", "aria-label": t("stage.title") },
    progress(path),
    h("h2", { class: "narration", id: "narration" }, step ? step.way.sentence : story.data.question),
    !step ? beginning(app) : app.projector && app.mode === "watch" && ballot(path)
      ? h("details", {}, h("summary", {}, t("told.more")), told(app, step)) : told(app, step),
    reached(app),
    h("div", { class: "next" }, app.mode === "watch" ? watch(app) : choose(app)),
    steering(app));
}

function progress(path) {
  const story = path.story;
  const total = story.told();
  const step = path.last();
  const words = !step ? t("step.none") : path.leftAt() || !total ? t("step.number", path.length()) : t("step.of", path.length(), total);
  return h("p", { class: "progress" }, h("strong", {}, words), step ? h("span", { class: "date" }, dateWords(step.date)) : null);
}

function beginning(app) {
  const story = app.path.story;
  return h("div", { class: "beginning" },
    h("h3", {}, t("begin.asked")), list(story.data.requests, "plain"),
    h("h3", {}, t("begin.reading")), p(story.data.reading[1] + ". " + t("begin.reading.says"), "quiet"),
    h("details", {}, h("summary", {}, t("begin.more")), story.data.sections.map(function (section) {
      return [h("h4", {}, section[0]), list(section[1])];
    }), h("h4", {}, t("begin.reading")), p(story.data.reading[2])));
}

function told(app, step) {
  const story = app.path.story;
  const way = step.way;
  return h("div", { class: "told" },
    h("p", {}, verdict(way), way.thinkable ? h("span", { class: "tag" }, t("tag.thinkable")) : null),
    way.reasons.length && way.verb !== "pass-time" ? [h("h3", {}, way.counts ? t("why.counts") : t("why.not")), reasons(way.reasons)] : null,
    way.tried.length ? [h("h3", {}, t("why.tried")), reasons(way.tried)] : null,
    way.followed.length ? [h("h3", {}, t("why.followed")), reasons(way.followed)] : null,
    h("h3", {}, t("changed.title")), changes(way.changes),
    onWhoseWord(story, step.entry),
    h("details", { class: "standing" }, h("summary", {}, t("standing.title")), list(story.standing(app.path.at), "plain")),
    tally(app));
}

/** After a vote: how the class voted, what came, and who had expected what. */
function tally(app) {
  const step = app.path.last();
  const before = app.path.upTo(app.path.length() - 1);
  const votes = app.votes[before.code()];
  const box = ballot(before);
  if (!box) {
    return null;
  }
  const expected = step.way.decision && step.way.actor === app.story.authority ? app.story.data.expectations : [];
  const cast = votes ? box.choices.reduce(function (sum, way) { return sum + (votes[way.index] || 0); }, 0) : 0;
  if (!cast && !expected.length) {
    return null;
  }
  return h("div", { class: "tally" },
    cast ? [h("h3", {}, t("tally.title")), h("ul", { class: "bars" }, box.choices.map(function (way) {
      const number = votes[way.index] || 0;
      const came = way.index === step.way.index;
      return h("li", { class: came ? "came" : null },
        h("span", { class: "bar-label" }, way.sentence, came ? h("strong", {}, " " + (way.scripted ? t("tally.came") : t("tally.taken"))) : null),
        h("span", { class: "bar-row" }, svg("svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
          svg("rect", { class: "bar-back", width: 100, height: 10 }), svg("rect", { class: "bar-fill", width: number / cast * 100, height: 10 })),
        h("span", { class: "bar-number" }, String(number))));
    }))] : null,
    expected.length ? [h("h3", {}, t("tally.expected")), h("ul", { class: "plain" }, expected.map(function (one) {
      return h("li", {}, t("tally.expected.by", app.story.nameOfId(one.who), one.date, endWords(one.outcome)), " ", cited(one.sources));
    }))] : null);
}

/** The end that the story has come to, if it has. */
function reached(app) {
  const outcome = app.story.outcome(app.path.at);
  const stuck = !app.story.ways(app.path.at).some(function (way) { return !way.closed && way.to >= 0; });
  if (outcome === OPEN) {
    return stuck ? h("div", { class: "end" }, h("h3", {}, t("end.open")), p(t("end.open.says"))) : null;
  }
  const history = app.story.isHistory() && !app.path.leftAt();
  return h("div", { class: "end" },
    h("h3", {}, t("end.title", endWords(outcome))),
    p(history ? t("end.history") : t("end.model")),
    reported(app.path),
    took(app.path));
}

/** An answer that only a report tells of says whose report it is. */
function reported(path) {
  const decision = path.steps.find(function (one) { return one.way.decision && one.way.counts && one.entry && one.entry.basis === "reported"; });
  if (!decision) {
    return null;
  }
  const told = path.steps.find(function (one) { return one.way.verb === "communicate" && one.entry && one.entry.support === "confirmed"; });
  return p(t("end.reported", decision.entry.by ? path.story.nameOfId(decision.entry.by) : t("who.not-stated"))
    + (told ? " " + t("end.replied", path.story.nameOf(path.story.authority)) : ""));
}

/** How long the answer took, from the day it was asked to the day it was told. */
function took(path) {
  const day = function (verb) {
    const step = path.steps.find(function (one) { return one.way.counts && one.way.verb === verb; });
    return step ? Date.parse(step.date.first) : NaN;
  };
  const days = (day("communicate") - day("submit")) / 86400000;
  return days >= 0 ? p(count("end.days", days)) : null;
}

function watch(app) {
  const box = ballot(app.path);
  if (!box) {
    return [beyond(app), closedDoors(app, app.story.ways(app.path.at).filter(function (way) { return way.closed; }))];
  }
  const votes = app.votes[app.path.code()] || {};
  return h("section", { class: "ballot", "aria-labelledby": "ballot-title" },
    h("h3", { id: "ballot-title" }, box.actor === null ? t("ballot.title") : t("ballot.title.who", app.story.nameOf(box.actor))),
    p(box.scripted ? t("ballot.hint") : t("ballot.hint.open"), "quiet"),
    h("ol", { class: "choices" }, box.choices.map(function (way, index) {
      const number = votes[way.index] || 0;
      return h("li", {},
        button([h("span", { class: "key", "aria-hidden": "true" }, index < 9 ? String(index + 1) : ""), h("span", { class: "choice-text" }, choiceText(app.story, way, box)),
          h("span", { class: "votes" }, count("ballot.votes", number))], "choice", "vote-" + way.index, function () { app.vote(way.index, 1); },
          { "aria-label": t("ballot.vote", way.sentence, count("ballot.votes", number)) }),
        button("\u2212", "less", "less-" + way.index, function () { app.vote(way.index, -1); }, { "aria-label": t("ballot.less", way.sentence), disabled: !number }));
    })),
    closedDoors(app, app.story.ways(app.path.at).filter(function (way) { return way.closed; })));
}

/** In a vote on one actor's choice its name need not be repeated; that it would not count is for the class to find out. */
function choiceText(story, way, box) {
  return box.actor === null ? way.sentence : capital(way.does) + ".";
}

function beyond(app) {
  const cut = app.story.ways(app.path.at).filter(function (way) { return way.to < 0; });
  return cut.length ? p(t("cut.here", cut.length), "notice") : null;
}

function closedDoors(app, ways) {
  if (!ways.length) {
    return null;
  }
  return h("details", { class: "doors", open: app.mode !== "watch" },
    h("summary", {}, count("doors.title", ways.length)),
    h("ul", {}, ways.map(function (way) {
      return h("li", {}, h("span", { class: "door" }, way.sentence), " ", h("span", { class: "verdict no" }, t("doors.kind", kindWords(way.kind))), reasons(way.reasons));
    })));
}

/** Play a role, or decide as a teacher: what is open can be pressed, what is closed says why. */
function choose(app) {
  const all = app.story.ways(app.path.at);
  const mine = app.mode === "play" ? all.filter(function (way) { return way.actor === app.role; }) : all;
  const open = mine.filter(function (way) { return !way.closed; });
  const who = app.mode === "play" ? app.story.nameOf(app.role) : "";
  return h("section", { class: "ballot", "aria-labelledby": "ballot-title" },
    h("h3", { id: "ballot-title" }, app.mode === "play" ? (open.length ? t("play.turn", who) : t("play.wait", who)) : t("control.title")),
    open.length ? h("ol", { class: "choices" }, open.map(function (way, index) {
      return h("li", {}, button([h("span", { class: "key", "aria-hidden": "true" }, index < 9 ? String(index + 1) : ""),
        h("span", { class: "choice-text" }, app.mode === "play" ? capital(way.does) + "." : way.sentence, tags(app.story, way))],
      "choice", "take-" + way.index, function () { app.take(way.index); }, { disabled: way.to < 0 }));
    })) : p(app.mode === "play" ? t("play.nothing") : t("control.nothing"), "quiet"),
    app.mode === "play" ? p(t("play.others"), "quiet") : null,
    beyond(app),
    closedDoors(app, mine.filter(function (way) { return way.closed; })));
}

function tags(story, way) {
  const all = [];
  if (story.isHistory()) {
    all.push(way.scripted ? t("tag.history") : t("tag.not-history"));
  } else if (way.scripted) {
    all.push(t("tag.story"));
  }
  if (!way.counts) {
    all.push(t("tag.no-count", kindWords(way.kind)));
  }
  if (way.to < 0) {
    all.push(t("tag.beyond"));
  }
  return all.length ? h("span", { class: "tags" }, all.map(function (one) { return h("span", { class: "tag" }, one); })) : null;
}

function steering(app) {
  return h("div", { class: "steering" },
    button(t("steer.again"), "plain", "again", app.home, { disabled: !app.path.length() }),
    button(t("steer.back"), "plain", "back", app.back, { disabled: !app.path.length() }),
    app.canSkip() ? button(t("steer.decision"), "plain", "decision", app.toDecision) : null,
    button(onwardWords(app), "primary", "next", app.next, { disabled: !app.canGoOn() }));
}

/** What the one button that goes on does here. */
function onwardWords(app) {
  if (app.mode === "play") {
    return t("steer.others");
  }
  const box = app.mode === "watch" ? ballot(app.path) : null;
  if (!box) {
    return t("steer.next");
  }
  const votes = app.votes[app.path.code()] || {};
  const cast = Object.keys(votes).some(function (key) { return votes[key] > 0; });
  return box.scripted ? t("ballot.reveal") : cast ? t("ballot.follow") : t("ballot.draw");
}

/** The map and the ladder beside the stage. */
function beside(app) {
  const step = app.path.last();
  return h("aside", { class: "beside", "aria-label": t("beside.title") },
    h("section", { class: "card" }, h("h3", {}, t("map.title")), actorMap(app.story, step),
      h("details", { "data-keep": "actors" }, h("summary", {}, t("map.list")), actorList(app.story, step))),
    h("section", { class: "card" }, h("h3", {}, t("ladder.title")), ladder(app.story, app.path.at), ladderList(app.story, app.path.at)));
}
