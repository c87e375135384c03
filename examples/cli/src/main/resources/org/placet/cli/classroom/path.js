/* A path is the list of what was chosen from the beginning. It never changes; going on makes another one. */

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function Path(story, choices) {
  this.story = story;
  this.choices = choices;
  this.steps = [];
  let at = 0;
  let today = story.data.start;
  for (let i = 0; i < choices.length; i++) {
    const way = story.ways(at)[choices[i]];
    if (!way || way.closed || way.to < 0) {
      throw new Error("No such way");
    }
    const entry = entryOf(story, at, way);
    const date = dateOf(story, at, way, today);
    today = date.first > today ? date.first : today;
    this.steps.push({ number: i + 1, from: at, to: way.to, way: way, date: date, entry: entry });
    at = way.to;
  }
  this.at = at;
  this.today = today;
}

/** The entry of the timeline that a step is, if it is one. */
function entryOf(story, at, way) {
  const entry = way.scripted ? story.data.timeline[story.behind(at)] : null;
  if (!entry) {
    return null;
  }
  const word = entry[2].split("|");
  return { first: entry[0], last: entry[1], basis: word[0], support: word[1], by: word[2], sources: entry[3] };
}

function dateOf(story, at, way, today) {
  const entry = story.data.timeline[story.behind(at)];
  if (entry) {
    return { first: entry[0], last: entry[1] };
  }
  if (way.scripted && story.data.until) {
    return { first: story.data.until, last: "" };
  }
  return { first: way.days ? plusDays(today, way.days) : today, last: "" };
}

function plusDays(date, days) {
  const day = new Date(date + "T00:00:00Z");
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

Path.prototype = {
  then: function (index) { return new Path(this.story, this.choices.concat([index])); },
  upTo: function (length) { return new Path(this.story, this.choices.slice(0, length)); },
  last: function () { return this.steps[this.steps.length - 1]; },
  length: function () { return this.steps.length; },

  /** Whether it has been, or is, in this situation. */
  visits: function (situation) {
    return situation === this.at || this.steps.some(function (step) { return step.from === situation; });
  },

  /** What follows if the timeline goes on, and after it while there is only one way and it does not go in a circle. */
  onward: function (most) {
    let path = this;
    for (let i = 0; i < most; i++) {
      const way = onlyWay(path.story, path.at);
      if (!way || path.visits(way.to)) {
        return path;
      }
      path = path.then(way.index);
    }
    return path;
  },

  /** At which step it left what happened, or 0. */
  leftAt: function () {
    const step = this.steps.find(function (one) { return !one.way.scripted; });
    return step ? step.number : 0;
  },

  /** A short word for it: the scenario, how many steps of its timeline, then a letter for each choice. */
  code: function () {
    let told = 0;
    while (told < this.steps.length && this.steps[told].way.scripted) {
      told++;
    }
    const letters = this.choices.slice(told).map(letterOf).join("");
    const body = this.story.id + "." + told + "." + letters;
    return body + checkOf(body, this.story);
  }
};

function letterOf(choice) {
  const last = LETTERS.length - 1;
  return choice < last ? LETTERS[choice] : LETTERS[last] + letterOf(choice - last);
}

/** One letter that tells a slip of the pen, or a code from another edition of the file. */
function checkOf(body, story) {
  const text = body.toUpperCase() + story.data.hash.slice(0, 8) + story.data.rulesHash.slice(0, 8);
  let sum = 7;
  for (let i = 0; i < text.length; i++) {
    sum = (sum * 31 + text.charCodeAt(i)) % 1000003;
  }
  return LETTERS[sum % LETTERS.length];
}

/** The path that a code means, or null. */
function pathOf(story, code) {
  const parts = code.split(".");
  const letters = parts.pop().toUpperCase();
  const told = parts.pop();
  const body = story.id + "." + told + "." + letters.slice(0, -1);
  if (!/^\d+$/.test(told) || checkOf(body, story) !== letters.slice(-1)) {
    return null;
  }
  try {
    let path = new Path(story, []);
    for (let i = 0; i < Number(told); i++) {
      path = path.then(story.scripted(path.at).index);
    }
    let choice = 0;
    for (let i = 0; i < letters.length - 1; i++) {
      const value = LETTERS.indexOf(letters[i]);
      choice += value;
      if (value < LETTERS.length - 1) {
        path = path.then(choice);
        choice = 0;
      }
    }
    return path;
  } catch (noSuchPath) {
    return null;
  }
}

/** What the timeline says, or the one thing that can happen without anybody having to choose. */
function onlyWay(story, at) {
  const scripted = story.scripted(at);
  if (scripted) {
    return scripted.to >= 0 ? scripted : null;
  }
  const ways = story.ways(at).filter(function (way) { return !way.closed && way.weight > 0; });
  return ways.length === 1 && ways[0].to >= 0 ? ways[0] : null;
}

/** Draws among these by weight; the same code draws the same. */
function drawn(path, ways) {
  const lots = ways.filter(function (way) { return way.weight > 0 && !way.closed && way.to >= 0; });
  const sum = lots.reduce(function (all, way) { return all + way.weight; }, 0);
  if (!sum) {
    return null;
  }
  let seed = 2166136261;
  const text = path.code();
  for (let i = 0; i < text.length; i++) {
    seed = Math.imul(seed ^ text.charCodeAt(i), 16777619);
  }
  seed = Math.imul(seed ^ (seed >>> 15), 2246822507);
  seed = (seed ^ (seed >>> 13)) >>> 0;
  let left = seed / 4294967296 * sum;
  return lots.find(function (way) { return (left -= way.weight) < 0; }) || lots[lots.length - 1];
}

/** Steps after which something is no longer possible that was possible before. */
function pivots(path) {
  const story = path.story;
  return path.steps.map(function (step) {
    const after = story.endsFrom(step.to);
    const lost = story.endsFrom(step.from).filter(function (code) { return after.indexOf(code) < 0; });
    return { step: step, lost: lost, left: after };
  }).filter(function (one) { return one.lost.length > 0; });
}
