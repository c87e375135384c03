package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.act.Consenting;
import org.placet.act.Enacting;
import org.placet.act.Straining;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.advice.Rule;
import org.placet.check.Invariants;
import org.placet.model.ActorId;
import org.placet.model.AppealEffect;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.TensionId;
import org.placet.model.World;
import org.placet.run.Prospect;
import org.placet.run.Simulation;

/** All four packs at work: everything that small stories leave open is followed to its end. */
class PacksExploredTest {

    /** Rules about what no story can come to; they stand guard where other rules or acts are at work too. */
    private static final Set<String> FOR_WORLDS_THAT_NO_STORY_MAKES = Set.of(
            // a yes without a permission: each yes makes one, and none disappears
            "undertaking-18");

    private static final ActorId GUILD = new ActorId("guild");

    static Stream<Scenario> stories() {
        return Stream.of(
                Stories.everything(),
                Stories.permission(),
                Stories.permission(Fixture.withSilence(SilenceEffect.DEEMED_APPROVED)),
                Stories.permission(Fixture.withSilence(SilenceEffect.DEEMED_REJECTED)),
                Stories.tensions(),
                Stories.nobodyAnswers(SilenceEffect.LAPSE),
                Stories.nobodyAnswers(SilenceEffect.DEEMED_APPROVED),
                Stories.appeal(AppealEffect.VETO_ONLY),
                Stories.appeal(AppealEffect.SUBSTITUTE),
                Stories.consents(SilenceEffect.LAPSE),
                Stories.consents(SilenceEffect.DEEMED_APPROVED),
                Stories.limits(),
                Stories.twoRequests(),
                Stories.laws());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void no_invariant_is_ever_broken(Scenario story) {
        var explored = Simulation.of(story).explore();

        assertThat(explored.graph().isComplete()).isTrue();
        assertThat(explored.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.holds() || verdict.isVacuous())
                        .as(verdict.inWords())
                        .isTrue());
    }

    @Test
    void where_everything_is_open_all_are_put_to_the_test_but_those_about_laws_tensions_and_positions() {
        var verdicts = Simulation.of(Stories.everything()).explore().verdicts();

        assertThat(verdicts)
                .filteredOn(verdict -> !verdict.holds())
                .extracting(verdict -> verdict.property().id())
                .containsExactly(
                        "nothing-takes-effect-without-a-legal-basis-in-force",
                        "easing-never-raises-the-level",
                        "nobody-holds-two-positions-at-once");
    }

    @Test
    void across_the_stories_every_invariant_is_put_to_the_test() {
        var said = new TreeSet<String>();
        var all = new TreeSet<String>();

        stories()
                .flatMap(story -> Simulation.of(story).explore().verdicts().stream())
                .forEach(verdict -> {
                    all.add(verdict.property().id());
                    if (verdict.holds()) {
                        said.add(verdict.property().id());
                    }
                });

        assertThat(said).isEqualTo(all).hasSizeGreaterThan(Invariants.ALL.size());
    }

    @Test
    void every_rule_speaks_in_some_reachable_moment() {
        var silent = Panel.shipped().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));

        stories().forEach(story -> silent.removeAll(speaking(story)));

        assertThat(silent).containsExactlyInAnyOrderElementsOf(FOR_WORLDS_THAT_NO_STORY_MAKES);
    }

    /** The rules that speak to what the story offers, or to what somebody might try besides: bars look at the act. */
    private static Set<String> speaking(Scenario story) {
        var moments = Simulation.of(story).explore().graph().states();
        var ids = new TreeSet<String>();
        try (var stepping = Simulation.of(story).open();
                var panel = Panel.of(story)) {
            for (var moment : moments) {
                stepping.expand(moment).stream()
                        .flatMap(PacksExploredTest::reasons)
                        .forEach(reason -> ids.add(reason.rule()));
                panel.ask(moment.world(), questions(moment.world()))
                        .forEach(advice -> ids.add(advice.reason().rule()));
            }
        }
        return ids;
    }

    private static Stream<Reason> reasons(Prospect prospect) {
        var option = prospect.option();
        return Stream.of(
                        option.reasons(),
                        option.refusal().map(Refusal::reasons).orElse(List.of()),
                        prospect.consequences())
                .flatMap(List::stream);
    }

    private static List<Object> questions(World world) {
        var questions = new LinkedHashSet<Object>();
        for (var request : world.requests().keySet()) {
            questions.addAll(AllActs.by("neighbour", request));
            // also a review that may not have been opened
            questions.addAll(AllActs.by("neighbour", request.review()));
            questions.add(new Consenting.Assent(GUILD, request));
            questions.add(new Consenting.Objection(GUILD, request));
        }
        questions.add(new Straining.BeginTension(GUILD, new TensionId("unheard-of")));
        for (var basis : world.bases().keySet()) {
            var anybody = new ActorId("neighbour");
            questions.add(new Enacting.EndBasis(anybody, basis));
            questions.add(new Enacting.ExtendBasis(anybody, basis, 1));
        }
        return List.copyOf(questions);
    }
}
