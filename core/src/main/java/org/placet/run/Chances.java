package org.placet.run;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placet.act.TimePasses;
import org.placet.explore.Amount;
import org.placet.explore.Goal;
import org.placet.explore.MonteCarlo;
import org.placet.explore.Odds;
import org.placet.explore.Reward;
import org.placet.explore.Sampled;
import org.placet.model.Choice;
import org.placet.model.Label;
import org.placet.model.RequestState;
import org.placet.model.Scenario;

/**
 * How likely each end of a story is to be the first one reached, if every step is drawn by its weight: computed, and
 * sampled beside it. Weights are the author's illustrations, so these are numbers about the model and nothing else.
 *
 * @param exact the chance of each end by its code, in the order of the scenario, computed on the whole graph
 * @param later ends that are only ever reached after another one, and so are never the first
 * @param never the chance that none is ever reached
 * @param sampled the same from runs by lot
 * @param steps how many steps it takes on average until an end is reached
 * @param decided the chance that the first decision falls on each day, counted from the start of the story
 * @param situations how many situations there are
 */
public record Chances(
        Scenario scenario,
        String rulesHash,
        ImmutableMap<String, Amount> exact,
        ImmutableSet<String> later,
        Amount never,
        Sampled sampled,
        Amount steps,
        ImmutableMap<Long, Amount> decided,
        int situations) {

    /** Days after which a decision counts as none: some three years. */
    private static final int LONGEST = 1_100;

    private static final String DECIDED = "decided";

    /** Why this scenario has no odds, if it has none. */
    public static Optional<String> refusal(Scenario scenario) {
        if (scenario.label() == Label.HISTORICAL) {
            return Optional.of(
                    "'" + scenario.id() + "' is labelled HISTORICAL. What happened has no odds, and the weights"
                            + " of what did not happen would be invented.");
        }
        return Survey.isThinkableOnly(scenario)
                ? Optional.of(
                        "Everything that '" + scenario.id() + "' leaves open has the weight 0: it can be thought of,"
                                + " and how likely it is would be invented.")
                : Optional.empty();
    }

    /**
     * The chances in what a survey found, with so many runs by lot.
     *
     * @throws IllegalArgumentException if the scenario tells history
     */
    public static Chances of(Findings findings, int runs, long seed) {
        return of(findings, runs, seed, progress -> {});
    }

    /** The same, telling this from time to time how many runs there were. */
    public static Chances of(Findings findings, int runs, long seed, Consumer<MonteCarlo.Progress> listener) {
        refusal(findings.scenario()).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        var graph = findings.explored().graph();
        var goals = goals(findings);
        var odds = Odds.of(graph, goals);
        var sampled = MonteCarlo.on(graph, goals)
                .runs(runs)
                .seed(seed)
                .onProgress(listener)
                .run();
        var decisions = Odds.of(graph, List.of(new Goal<Moment>(DECIDED, Chances::isDecided)));
        var days = decisions.spread(days(findings.scenario()), LONGEST).of(DECIDED);
        return new Chances(
                findings.scenario(),
                findings.rulesHash(),
                odds.chances(),
                later(findings, odds.chances()),
                odds.never(),
                sampled,
                odds.expectedSteps(),
                ImmutableMap.copyOf(new TreeMap<>(days)),
                graph.size());
    }

    /**
     * The odds of each end in what a survey found, without drawing anything; nothing for history, which has none, where
     * what can only be thought of was followed, and where no end was found.
     */
    public static Optional<Odds<Moment, Option>> odds(Findings findings) {
        var goals = goals(findings);
        return refusal(findings.scenario()).isPresent() || findings.thinkable() || goals.isEmpty()
                ? Optional.empty()
                : Optional.of(Odds.of(findings.explored().graph(), goals));
    }

    /** Every end that the scenario names, or, where it names none, every end that was found. */
    private static List<Goal<Moment>> goals(Findings findings) {
        var codes = new ArrayList<String>();
        findings.scenario().outcomes().forEach(one -> codes.add(one.code()));
        if (codes.isEmpty()) {
            findings.endings().stream()
                    .map(Ending::code)
                    .filter(code -> !code.equals(Outcome.OPEN))
                    .sorted()
                    .forEach(codes::add);
        }
        return codes.stream()
                .distinct()
                .map(code -> new Goal<Moment>(
                        code, moment -> findings.outcomeIn(moment).equals(code)))
                .toList();
    }

    private static ImmutableSet<String> later(Findings findings, Map<String, Amount> exact) {
        return findings.endings().stream()
                .map(Ending::code)
                .filter(code -> exact.containsKey(code) && exact.get(code).upper() == 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isDecided(Moment moment) {
        return moment.world().requests().values().stream().anyMatch(RequestState::decided);
    }

    /** The days that a step takes: those up to its entry in the timeline, or those that pass by themselves. */
    private static Reward<Moment, Option> days(Scenario scenario) {
        var script = new Script(scenario);
        return (before, option, after) ->
                option.act() instanceof TimePasses time ? time.days() : script.daysBefore(before.behind());
    }

    /** The choices with the weights that these chances rest on. */
    public List<Choice> weights() {
        return scenario.choices();
    }

    /** By which day at least this share of all decisions has come; nothing if there is no decision. */
    public Optional<Long> decidedBy(double share) {
        double all = decided.values().stream().mapToDouble(Amount::lower).sum();
        double sum = 0;
        for (var day : decided.entrySet()) {
            sum += day.getValue().lower();
            if (sum >= share * all) {
                return Optional.of(day.getKey());
            }
        }
        return Optional.empty();
    }
}
