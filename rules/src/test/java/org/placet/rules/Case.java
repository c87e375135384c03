package org.placet.rules;

/** A situation in which a rule speaks, and one as similar as possible in which it is silent. */
record Case(String rule, Situation speaks, Situation silent) {}
