/* The page: which view is shown, what the keys do, and the address that leads back to it. */

const MODES = ["watch", "play", "control"];
const main = document.getElementById("main");
const bar = document.getElementById("bar");
const live = document.getElementById("live");
const help = document.getElementById("help");
const stories = {};

const app = {
  story: null, path: null, ahead: [], mode: "watch", role: -1, panel: "path", teacher: false, projector: false, votes: {}, whatIf: null, key: "",

  open: function (id, code) {
    return load(id).then(function (story) {
      app.story = story;
      app.path = (code && pathOf(story, code)) || new Path(story, []);
      app.ahead = [];
      app.whatIf = null;
      if (app.role < 0 || app.role >= story.data.actors.length) {
        app.role = story.authority;
      }
      render(true);
      return !code || app.path.code().toUpperCase() === code.toUpperCase();
    });
  },

  close: function () {
    app.story = app.path = null;
    app.mode = "watch";
    app.role = -1;
    render(true);
  },

  go: function (path, ahead) {
    app.path = path;
    app.ahead = ahead;
    app.whatIf = null;
    render();
    const step = path.last();
    say(step ? t("live.step", path.length(), step.way.sentence) + (step.way.counts ? "" : " " + t("counts.no", kindWords(step.way.kind))) : t("step.none"));
  },

  take: function (index) {
    const way = app.story.ways(app.path.at)[index];
    if (!way.closed && way.to >= 0) {
      app.go(app.path.then(index), app.ahead[0] === index ? app.ahead.slice(1) : []);
    }
  },

  back: function () {
    const length = app.path.length();
    if (length) {
      app.go(app.path.upTo(length - 1), [app.path.choices[length - 1]].concat(app.ahead));
    }
  },

  home: function () { app.go(new Path(app.story, []), app.path.choices.concat(app.ahead)); },

  goTo: function (length) { app.go(app.path.upTo(length), app.path.choices.slice(length).concat(app.ahead)); },

  /** What "next" would take, or null. */
  coming: function () {
    const ways = app.story.ways(app.path.at);
    if (app.ahead.length) {
      return ways[app.ahead[0]];
    }
    const only = onlyWay(app.story, app.path.at);
    if (app.mode === "play") {
      if (only && only.actor !== app.role) {
        return only;
      }
      return only && only.scripted ? null : drawn(app.path, ways.filter(function (way) { return way.actor !== app.role; }));
    }
    if (only) {
      return only;
    }
    return app.mode === "watch" ? app.elected() : null;
  },

  /** Where nothing is written: what most of the class voted for, or else a lot. */
  elected: function () {
    const box = ballot(app.path);
    const votes = app.votes[app.path.code()] || {};
    if (!box || box.scripted) {
      return null;
    }
    const most = box.choices.reduce(function (best, way) { return (votes[way.index] || 0) > (best ? votes[best.index] || 0 : 0) ? way : best; }, null);
    return most || drawn(app.path, app.story.ways(app.path.at));
  },

  canGoOn: function () { return !!app.coming(); },

  next: function () {
    const way = app.coming();
    if (way) {
      app.take(way.index);
    }
  },

  reveal: function () {
    if (app.mode === "watch" && ballot(app.path)) {
      app.ahead = ballot(app.path).scripted ? app.ahead : [];
      app.next();
    }
  },

  end: function () {
    let path = app.path;
    app.ahead.forEach(function (index) { path = path.then(index); });
    app.go(app.ahead.length ? path : path.onward(500), []);
  },

  /** The next point at which whoever holds final approval decides, or at which nothing is written any more. */
  decisionAhead: function () {
    let path = app.path;
    for (let i = 0; i < 100; i++) {
      const here = path.at;
      const decides = app.story.ways(here).some(function (way) { return way.actor === app.story.authority && way.decision && !way.closed && way.counts; });
      const asked = ballot(path);
      if (i > 0 && asked && (!asked.scripted || (decides && asked.actor === app.story.authority))) {
        return path;
      }
      const way = onlyWay(app.story, here);
      if (!way) {
        return null;
      }
      path = path.then(way.index);
    }
    return null;
  },

  canSkip: function () { return !!app.decisionAhead(); },

  toDecision: function () {
    const path = app.decisionAhead();
    if (path) {
      app.go(path, []);
      const title = document.getElementById("ballot-title");
      if (title) {
        title.scrollIntoView({ block: "center" });
      }
    }
  },

  vote: function (index, by) {
    const code = app.path.code();
    const votes = app.votes[code] = app.votes[code] || {};
    votes[index] = Math.max(0, (votes[index] || 0) + by);
    render();
    say(count("ballot.votes", votes[index]));
  },

  compare: function (fork) {
    app.whatIf = fork ? { step: fork.step, choices: [fork.way.index] } : null;
    render();
  },

  compareOn: function (index) {
    app.whatIf.choices.push(index);
    render();
  },

  show: function (name) { app.panel = name; render(); },
  setMode: function (mode) { app.mode = mode; render(); },
  setRole: function (role) { app.role = role; render(); },
  toggle: function (name) { app[name] = !app[name]; render(); },

  press: function (number) {
    const buttons = app.story ? document.querySelectorAll(".next .choices .choice") : document.querySelectorAll(".cards .card-button");
    if (buttons[number - 1]) {
      buttons[number - 1].click();
    }
  }
};

function load(id) {
  if (!stories[id]) {
    stories[id] = unpack("scenario-" + id).then(function (data) { return new Story(data); });
  }
  const sources = Object.keys(SOURCES).length ? Promise.resolve() : unpack("sources").then(function (data) { SOURCES = data.sources; });
  return sources.then(function () { return stories[id]; });
}

function say(text) { live.textContent = text; }

/* ---- the address ---- */

function address() {
  if (!app.story) {
    return app.projector ? "#&projector" : "";
  }
  return "#" + app.path.code() + (app.mode === "watch" ? "" : "&" + app.mode) + (app.mode === "play" ? "=" + app.story.data.actors[app.role].id : "")
    + (app.panel === "path" ? "" : "&panel=" + app.panel) + (app.teacher ? "&teacher" : "") + (app.projector ? "&projector" : "");
}

function follow() {
  const parts = decodeURIComponent(location.hash.slice(1)).split("&");
  const values = {};
  parts.slice(1).forEach(function (part) {
    const pair = part.split("=");
    values[pair[0]] = pair[1] || "";
  });
  app.projector = "projector" in values;
  app.teacher = "teacher" in values;
  app.mode = "play" in values ? "play" : "control" in values ? "control" : "watch";
  app.panel = PANELS.indexOf(values.panel) >= 0 ? values.panel : "path";
  const id = idIn(parts[0]);
  if (!id) {
    app.story = app.path = null;
    render(true);
    return Promise.resolve(!parts[0]);
  }
  return load(id).then(function (story) {
    const role = story.data.actors.findIndex(function (one) { return one.id === values.play; });
    app.role = role;
    return app.open(id, codeIn(parts[0], id));
  });
}

/** The scenario that a code or an id names, or "": ids of variants have a dot of their own. */
function idIn(code) {
  const known = function (id) { return COVERS.scenarios.some(function (one) { return one.id === id; }) ? id : ""; };
  const word = code.toLowerCase();
  return known(word) || known(word.split(".").slice(0, -2).join("."));
}

function codeIn(code, id) { return code.toLowerCase() === id ? "" : code; }

/* ---- views ---- */

function toggleButton(name, label) {
  return button(label, "tool", name, function () { app.toggle(name); }, { "aria-pressed": String(app[name]) });
}

function drawBar() {
  bar.replaceChildren(
    app.story ? button("\u2190 " + t("bar.all"), "tool brand", "home", app.close) : h("span", { class: "brand" }, t("bar.name")),
    h("div", { class: "tools" }, app.key ? h("span", { class: "pressed", "aria-hidden": "true" }, app.key) : null,
      app.story ? toggleButton("teacher", t("bar.teacher")) : null, toggleButton("projector", t("bar.projector")),
      app.story ? button(t("bar.print"), "tool", "print", function () { window.print(); }) : null,
      button("?", "tool", "help", showHelp, { "aria-label": t("bar.help") })));
}

function render(fresh) {
  const focused = document.activeElement && document.activeElement.getAttribute("data-key");
  const kept = Array.from(main.querySelectorAll("details[data-keep][open]")).map(function (one) { return one.getAttribute("data-keep"); });
  document.documentElement.classList.toggle("projector", app.projector);
  drawings = 0;
  drawBar();
  main.replaceChildren.apply(main, app.story ? scenarioView() : startView());
  kept.forEach(function (name) {
    const details = main.querySelector("details[data-keep=" + name + "]");
    if (details) {
      details.open = true;
    }
  });
  document.getElementById("paper").replaceChildren.apply(document.getElementById("paper"), app.story ? [paper(app)] : []);
  document.title = (app.story ? app.story.data.title + " \u00b7 " : "") + t("page.title");
  const there = address();
  if (location.hash !== there && !(there === "" && location.hash === "#")) {
    location.hash = there;
  }
  if (fresh) {
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  } else if (focused) {
    const again = document.querySelector("[data-key='" + focused + "']");
    if (again && !again.disabled) {
      again.focus({ preventScroll: true });
    } else {
      main.focus({ preventScroll: true });
    }
  }
  document.body.setAttribute("data-ready", "true");
}

function startView() {
  const all = COVERS.scenarios;
  const first = all.filter(function (one) { return one.id.indexOf(".") < 0; }).slice(0, 4);
  const rest = all.filter(function (one) { return first.indexOf(one) < 0; });
  return [
    h("div", { class: "hero" }, h("h1", {}, t("start.title")), p(t("start.says"), "lead"), h("ol", { class: "how" }, ["start.how.1", "start.how.2", "start.how.3"].map(function (key) { return h("li", {}, t(key)); }))),
    h("h2", {}, t("start.first")),
    h("ul", { class: "cards" }, first.map(function (one, index) {
      return h("li", {}, button([h("span", { class: "card-label" }, t("label." + one.label)), h("span", { class: "card-title" }, one.title), h("span", { class: "card-question" }, one.question),
        h("span", { class: "card-key", "aria-hidden": "true" }, String(index + 1))], "card-button", "card-" + one.id, function () { app.open(one.id); }));
    })),
    rest.length ? [h("h2", {}, t("start.all")), h("ul", { class: "rest" }, rest.map(function (one) {
      return h("li", {}, button(one.title, "link", "card-" + one.id, function () { app.open(one.id); }), " ", h("span", { class: "quiet" }, (one.label === "COUNTERFACTUAL" ? "" : t("label." + one.label) + ". ") + one.question));
    }))] : null,
    h("h2", {}, t("start.code")),
    h("form", { class: "code", on: { submit: enterCode } }, h("label", { for: "code" }, t("start.code.label")), h("input", { id: "code", name: "code", autocomplete: "off", spellcheck: "false" }),
      h("button", { type: "submit", class: "plain" }, t("start.code.go")), h("p", { class: "notice", id: "code-wrong", role: "alert" })),
    h("h2", {}, t("start.real")), p(t("start.real.says")), p(t("start.real.left-out"))
  ].filter(Boolean).reduce(function (flat, one) { return flat.concat(one); }, []);
}

function enterCode(event) {
  event.preventDefault();
  const code = document.getElementById("code").value.trim();
  const id = idIn(code);
  const wrong = function () { document.getElementById("code-wrong").textContent = t("start.code.wrong"); };
  if (!id) {
    wrong();
    return;
  }
  load(id).then(function (story) {
    if (codeIn(code, id) && !pathOf(story, code)) {
      wrong();
    } else {
      app.open(id, codeIn(code, id));
    }
  });
}

function scenarioView() {
  const story = app.story;
  return [
    h("div", { class: "title" }, badge(app.path), h("h1", {}, story.data.title), app.path.length() ? p(story.data.question, "question") : null),
    h("div", { class: "modes", role: "group", "aria-label": t("mode.title") }, MODES.map(function (mode) {
      return button(t("mode." + mode), "mode", "mode-" + mode, function () { app.setMode(mode); }, { "aria-pressed": String(app.mode === mode) });
    }), h("p", { class: "quiet mode-says" }, t("mode." + app.mode + ".says"))),
    app.mode === "play" ? h("div", { class: "roles", role: "group", "aria-label": t("play.roles") }, story.roles().map(function (index) {
      return button(story.nameOf(index), "mode", "role-" + index, function () { app.setRole(index); }, { "aria-pressed": String(app.role === index) });
    })) : null,
    app.mode === "play" ? roleCard(story, app.role) : null,
    h("div", { class: "columns" }, h("div", { class: "left" }, stage(app), more(app)), beside(app)),
    h("p", { class: "share" }, t("share.code") + " ", h("strong", { class: "code-word" }, app.path.code()), " ", h("span", { class: "quiet" }, t("share.says"))),
    story.data.complete ? null : p(t("cut.whole", number(story.size)), "quiet share")
  ].filter(Boolean);
}

function roleCard(story, index) {
  return h("section", { class: "role card", "aria-label": t("role.title") }, roleBody(story, index));
}

/* ---- keys ---- */

const KEYS = [["\u2192", "keys.next"], ["\u2190", "keys.back"], ["Home", "keys.home"], ["1\u20139", "keys.numbers"], ["R", "keys.reveal"], ["N", "keys.decision"], ["P", "keys.projector"], ["?", "keys.help"]];

function showHelp() {
  help.replaceChildren(h("h2", { id: "help-title" }, t("help.title")), h("dl", { class: "keys" }, KEYS.map(function (one) {
    return h("div", {}, h("dt", {}, h("kbd", {}, one[0])), h("dd", {}, t(one[1])));
  })), p(t("help.clicker"), "quiet"), button(t("help.close"), "primary", "close-help", function () { help.close(); }));
  help.showModal();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
    return;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const scrolls = event.target.classList && event.target.classList.contains("wide");
  const actions = { "?": showHelp, p: function () { app.toggle("projector"); } };
  if (app.story) {
    Object.assign(actions, {
      ArrowRight: scrolls ? null : app.next, PageDown: app.next, ArrowLeft: scrolls ? null : app.back, PageUp: app.back, Home: app.home, End: app.end,
      r: app.reveal, n: app.toDecision, t: function () { app.toggle("teacher"); }
    });
  }
  if (/^[1-9]$/.test(key)) {
    actions[key] = function () { app.press(Number(key)); };
  }
  if (actions[key]) {
    event.preventDefault();
    app.key = event.key;
    actions[key]();
  }
}

document.addEventListener("keydown", onKey);
document.getElementById("skip").addEventListener("click", function (event) {
  event.preventDefault();
  main.focus();
});
window.addEventListener("hashchange", function () {
  if (location.hash !== address()) {
    follow();
  }
});
follow();
