package org.placet.check;

import com.google.common.collect.ImmutableList;

/** The laws that tests hold, beside the {@link Invariants} that every run is held to: fifty together. */
public final class Laws {

    /** All of them, in the order of their codes. */
    public static final ImmutableList<Law> ALL = ImmutableList.of(
            new Law(
                    "C3",
                    "less-than-what-passes-passes",
                    "Whatever is less than a request that passes the reading passes too, and nothing passes by adding what the reading leaves out.",
                    "ReadingLawsTest"),
            new Law(
                    "C4",
                    "narrowing-commutes",
                    "Narrowing a request twice changes nothing, and the order of narrowings does not matter.",
                    "ReadingLawsTest"),
            new Law(
                    "C11",
                    "applicants-are-equal",
                    "Two applicants who ask for the same in the same way can expect the same.",
                    "RenamingTest"),
            new Law(
                    "C12",
                    "unrelated-requests-do-not-meet",
                    "Two unrelated requests in one story go as each does alone.",
                    "RenamingTest"),
            new Law(
                    "C14",
                    "same-input-same-trace",
                    "The same facts, choices, reading and seed give the same trace.",
                    "RenamingTest"),
            new Law(
                    "C15",
                    "below-both-limits-readings-agree",
                    "Two readings that differ in a number alone agree on all that is below both numbers.",
                    "ReadingLawsTest"),
            new Law(
                    "L7",
                    "every-violation-can-be-reported",
                    "While something goes on without approval, whoever may report it can.",
                    "StoryLawsTest"),
            new Law(
                    "L8",
                    "every-run-ends-or-says-that-it-was-cut",
                    "Every run ends within its steps, or says that it was cut.",
                    "StoryLawsTest"),
            new Law(
                    "P2",
                    "replaying-gives-the-same",
                    "Doing again what a trace says was done leads to the same world.",
                    "StoryLawsTest"),
            new Law(
                    "P3",
                    "a-violation-names-its-rule",
                    "What is recorded as done without approval names the rules against it.",
                    "StoryLawsTest"),
            new Law(
                    "P4",
                    "words-that-judge-are-somebodys",
                    "Words that judge stand in claims that are attributed to somebody.",
                    "NeutralWordsTest"),
            new Law(
                    "P5",
                    "weak-claims-move-nothing",
                    "Claims that are contradicted, disputed or unverified are shown and move nothing.",
                    "StoryLawsTest"),
            new Law(
                    "P6",
                    "garbled-names-are-no-actors",
                    "Names that the source article garbled are nobody's name here.",
                    "NeutralWordsTest"),
            new Law("P7", "a-what-if-says-so", "Every form of a run carries the label of its story.", "StoryLawsTest"),
            new Law(
                    "P8",
                    "names-decide-nothing",
                    "Other names for all actors give the same trace with other names.",
                    "RenamingTest"),
            new Law(
                    "H1",
                    "history-comes-out-as-history",
                    "The story told from the sources ends as it did, on the days on which it did.",
                    "HistoricalBaselineTest"));

    private Laws() {}
}
