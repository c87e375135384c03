/* One scenario: what its pack says, and what can be read off it. Nothing here decides whether an act counts. */

const BEYOND = 1000000;
const OPEN = "OPEN";
const DECISIONS = ["approve", "approve-in-part", "approve-with-conditions", "reject"];
const NOT_STATED = -1;

function Story(data) {
  this.data = data;
  this.id = data.id;
  this.size = data.situations.count.length;
  this.first = [0];
  for (let i = 0; i < this.size; i++) {
    this.first.push(this.first[i] + data.situations.count[i]);
  }
  this.authority = data.actors.findIndex(function (one) { return one.id === data.authority; });
  this.known = [];
}

Story.prototype = {
  text: function (number) { return this.data.strings[number]; },

  reason: function (number) {
    const data = this.data;
    const one = data.reasons[number];
    return { rule: data.strings[one[0]], sentence: data.strings[one[1]], sources: this.list(one[2], this.text) };
  },

  list: function (number, read) { return this.data.lists[number].map(read, this); },

  change: function (number) {
    const one = this.data.changes[number];
    return { what: this.text(one[0]), before: this.text(one[1]), after: this.text(one[2]), byClock: one[3] === 1 };
  },

  /** Everything that can be done in a situation, in the order of the rules. */
  ways: function (from) {
    if (!this.known[from]) {
      const ways = [];
      for (let at = this.first[from]; at < this.first[from + 1]; at++) {
        ways.push(this.way(from, at, at - this.first[from]));
      }
      this.known[from] = ways;
    }
    return this.known[from];
  },

  way: function (from, at, index) {
    const columns = this.data.ways;
    const act = this.data.acts[columns.act[at]];
    const counts = act[7] === NOT_STATED;
    const far = columns.to[at];
    const scripted = act[6] === 1;
    const reasons = this.list(act[8], this.reason).filter(function (one) { return one.rule !== "timeline" && one.rule !== "clock"; });
    const ofConduct = function (one) { return one.rule.indexOf("conduct-") === 0; };
    return {
      index: index,
      actor: act[0],
      verb: this.text(act[1]),
      sentence: this.text(act[2]),
      does: this.text(act[3]),
      towards: act[4],
      weight: Number(act[5]),
      scripted: scripted,
      counts: counts,
      kind: counts ? "" : this.text(act[7]),
      reasons: reasons.filter(function (one) { return !ofConduct(one); }),
      tried: reasons.filter(ofConduct),
      days: act[9],
      to: far === BEYOND ? -1 : from + far,
      closed: !counts && !scripted && far === 0,
      thinkable: !scripted && Number(act[5]) === 0,
      decision: DECISIONS.indexOf(this.text(act[1])) >= 0,
      changes: this.list(columns.changed[at], this.change),
      followed: this.list(columns.followed[at], this.reason)
    };
  },

  level: function (at) { return this.data.situations.level[at]; },
  behind: function (at) { return this.data.situations.behind[at]; },
  outcome: function (at) { return this.text(this.data.situations.outcome[at]); },
  standing: function (at) { return this.list(this.data.situations.standing[at], this.text); },

  /** The tensions that last, as the pack describes them. */
  lasting: function (at) {
    const ids = this.list(this.data.situations.lasting[at], this.text);
    return this.data.tensions.filter(function (one) { return ids.indexOf(one.id) >= 0; });
  },

  scripted: function (at) { return this.ways(at).find(function (way) { return way.scripted; }); },

  /** How many steps are written. */
  told: function () {
    if (this.written === undefined) {
      let at = 0;
      this.written = 0;
      for (let way = this.scripted(at); way && way.to >= 0; way = this.scripted(at)) {
        at = way.to;
        this.written++;
      }
    }
    return this.written;
  },

  nameOf: function (actor) {
    if (actor >= 0) {
      return this.data.actors[actor].short;
    }
    return actor === NOT_STATED ? t("who.not-stated") : t("who.time");
  },

  nameOfId: function (id) {
    const actor = this.data.actors.find(function (one) { return one.id === id; });
    return actor ? actor.short : id;
  },

  isHistory: function () { return this.data.label === "HISTORICAL"; },

  /** Actors for whom anything is ever open or closed. */
  roles: function () {
    if (!this.acting) {
      const data = this.data;
      const seen = {};
      data.ways.act.forEach(function (act) { seen[data.acts[act][0]] = true; });
      this.acting = data.actors.map(function (one, index) { return index; })
        .filter(function (index) { return seen[index]; });
    }
    return this.acting;
  },

  /** For each situation the ends that can still come, as bits; what is only thinkable counts too. */
  reach: function () {
    if (this.reachable) {
      return this.reachable;
    }
    const ends = [];
    const reach = new Int32Array(this.size);
    for (let at = 0; at < this.size; at++) {
      const code = this.outcome(at);
      if (code !== OPEN) {
        if (ends.indexOf(code) < 0) {
          ends.push(code);
        }
        reach[at] = 1 << ends.indexOf(code);
      }
    }
    let moved = true;
    while (moved) {
      moved = false;
      for (let at = this.size - 1; at >= 0; at--) {
        let bits = reach[at];
        for (let way = this.first[at]; way < this.first[at + 1]; way++) {
          const far = this.data.ways.to[way];
          if (far !== BEYOND) {
            bits |= reach[at + far];
          }
        }
        if (bits !== reach[at]) {
          reach[at] = bits;
          moved = true;
        }
      }
    }
    this.ends = ends;
    this.reachable = reach;
    return reach;
  },

  /** Codes of the ends that can still come from a situation. */
  endsFrom: function (at) {
    const bits = this.reach()[at];
    return this.ends.filter(function (code, index) { return bits & (1 << index); });
  }
};
