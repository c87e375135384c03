package org.placet.mutants;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.placet.check.Invariant;
import org.placet.check.Invariants;

/** The page of the guide about broken gates, made from what the checks saw. */
final class MutantsPage {

    private static final String HEAD = """
        # Broken gates, and which check sees them

        This page is made by the build: what stands here is what the checks saw.

        A check that never fails may be a good rule, or a check that looks at nothing. So each gate of the shipped rules is
        broken on purpose, one at a time, in a pack of its own (artifact `placet-mutants`). None of what they let happen
        happened; the stories in which they are tried are made up, and say so.

            ./placet prove article-open --thinkable --pack eulex-may-approve

        runs a scenario with one of them in the place of the shipped pack that it was made from. Without `--pack` they are
        not on the class path.

        **Killed by**: the invariants that fail when every choice is followed in a small story; `promise` is what the story
        itself says can happen, or never does. **Random**: of %s runs that draw by weight, with seeds from 0, those that
        come upon it. Where fewer than all runs do, a test that plays at random can miss it; what cannot happen any more
        (0 here) no single run can show.
        """;

    /** What no rule can bring about, whatever it says: what keeps it from happening instead. */
    static final ImmutableMap<String, String> BEYOND_RULES = ImmutableMap.<String, String>builder()
            .put("S2", "no rule can: what has begun does not begin again, the table has no such step")
            .put("S7", "no rule can: a notice changes no request and no permission")
            .put("S11", "no rule can: an act of oversight makes no permission")
            .put("S16", "no rule can: what silence means is the reading's, and the clock applies it")
            .put("S17", "no rule can: words and tensions make no permission")
            .put("C16", "no rule can: a position takes the place of the one before it")
            .put("L1", "no rule can: the clock lets every open request lapse")
            .put("L2", "no rule can: the clock calls lost what is not acknowledged")
            .put("L6", "no rule can: the clock ends what has a last day")
            .buildOrThrow();

    private MutantsPage() {}

    static String text() {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, HEAD, String.format(Locale.ROOT, "%,d", Trial.RUNS)));
        lines.add("| mutant | what is broken | pack | killed by | random | story |");
        lines.add("|---|---|---|---|---:|---|");
        Trial.outcomes()
                .forEach((mutant, outcome) -> lines.add("| `" + mutant.id() + "` | " + mutant.sentence() + " | "
                        + mutant.shipped() + " | " + String.join(", ", outcome.killers()) + " | " + outcome.hits()
                        + " | "
                        + mutant.fixture() + " |"));
        lines.add("");
        lines.add(sum());
        lines.add("");
        lines.add("## Which mutant each invariant kills");
        lines.add("");
        lines.add("That an invariant is put to the test at all is shown by its witness in the [table of"
                + " invariants](invariants.md). Where no rule can break it, records and passages made by hand do"
                + " (`MonitorsTest`, `PassagesTest`).");
        lines.add("");
        lines.add("| invariant | kills |");
        lines.add("|---|---|");
        Invariants.ALL.forEach(one -> lines.add("| " + one.code() + " `" + one.id() + "` | " + killed(one) + " |"));
        lines.add("");
        return String.join("\n", lines);
    }

    private static String sum() {
        var all = Trial.outcomes().values();
        long killed = all.stream().filter(one -> !one.killers().isEmpty()).count();
        long always = all.stream().filter(one -> one.hits() == Trial.RUNS).count();
        long never = all.stream().filter(one -> one.hits() == 0).count();
        return "By exploration " + killed + " of " + all.size() + " are killed. Of those, random play comes upon "
                + always + " in every run and upon " + never + " in none.";
    }

    private static String killed(Invariant invariant) {
        var ids = Trial.outcomes().entrySet().stream()
                .filter(one -> one.getValue().killers().contains(invariant.code()))
                .map(Map.Entry::getKey)
                .map(Mutant::id)
                .map(id -> "`" + id + "`")
                .collect(Collectors.toCollection(ArrayList::new));
        return ids.isEmpty() ? BEYOND_RULES.getOrDefault(invariant.code(), "none") : String.join(", ", ids);
    }
}
