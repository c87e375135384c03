package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.BRIDGE;
import static org.placet.run.Pack.because;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Handling;
import org.placet.act.OwnAct;
import org.placet.act.TimePasses;
import org.placet.advice.Advice;
import org.placet.advice.Happened;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.advice.Refusal.Kind;
import org.placet.advice.Turn;
import org.placet.explore.Weight;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Clock;
import org.placet.model.Intent;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Town;
import org.placet.model.Verb;
import org.placet.model.When;
import org.placet.model.World;

class SteppingTest {

    private static final Intent TALKS = Intent.of("club", Verb.HOLD_TALKS, "bridge");
    private static final Intent WITHDRAW = Intent.of("town", Verb.WITHDRAW, "bridge");

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"PASS_TIME", "OWN", "BEGIN", "END", "STATE_POSITION", "CONFIRM", "WAIVE", "EXTEND_BASIS"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_no_rule_empowers_is_refused_for_that_reason(Verb verb) {
        var subject = WordingTest.isAboutAnUndertaking(verb) ? "work" : verb == Verb.END_BASIS ? "law" : "bridge";
        var story = Town.builder().then("2001-01-01", Intent.of("council", verb, subject));

        var trace = Days.run(story, Pack.silent());

        var refusal = trace.steps().get(0).refusal().orElseThrow();
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_EMPOWERED);
        assertThat(refusal.reasons()).extracting(Reason::rule).containsExactly("default-deny");
    }

    @Test
    void the_reason_for_default_deny_names_whoever_has_no_power() {
        var story = Days.submitted().build();

        var trace = Days.simulation(story, Pack.silent()).run();

        var reason = trace.steps().get(0).refusal().orElseThrow().reasons().get(0);
        assertThat(Wording.of(story).sentence(reason)).isEqualTo("No rule gives town the power to do this.");
    }

    @Test
    void time_needs_no_leave_to_pass() {
        var story = Days.submitted().choice(TALKS, 1).build();

        try (var stepping = Days.simulation(story, Pack.silent()).open()) {
            var submitted = new Moment(Town.bridgeIn(Phase.SUBMITTED, 10), 1, Optional.empty());
            var time = options(stepping, submitted).stream()
                    .filter(option -> option.act() instanceof TimePasses)
                    .toList();
            assertThat(time).hasSize(1).allMatch(Option::counts);
        }
    }

    @Test
    void all_bars_are_kept_and_the_first_kind_is_shown() {
        var pack = Pack.permissive()
                .and((question, world, facts) -> question instanceof Act act
                        ? List.of(
                                bar(act, Kind.CONDITION_UNMET, "c-1"),
                                bar(act, Kind.OUTSIDE_MANDATE, "o-1"),
                                bar(act, Kind.TOO_EARLY, "e-1"))
                        : List.of());

        var trace = Days.run(Days.submitted(), pack);

        assertThat(trace.steps().get(0).refusal())
                .contains(new Refusal(Kind.OUTSIDE_MANDATE, List.of(because("o-1"), because("e-1"), because("c-1"))));
    }

    @Test
    void bars_are_kept_also_where_the_power_is_missing() {
        var pack = Pack.saying((question, world, facts) ->
                question instanceof Act act ? List.of(bar(act, Kind.TOO_LATE, "l-1")) : List.of());

        var refusal = Days.run(Days.submitted(), pack).steps().get(0).refusal().orElseThrow();

        assertThat(refusal.kind()).isEqualTo(Kind.NOT_EMPOWERED);
        assertThat(refusal.reasons()).extracting(Reason::rule).containsExactly("default-deny", "l-1");
    }

    @Test
    void equal_acts_of_two_rules_are_one_option_with_the_weights_added_and_both_rules_named() {
        var twice = Pack.permissive()
                .and((question, world, facts) ->
                        question instanceof Turn turn ? Pack.open(turn, facts, "again-01") : List.of());

        var options = first(Town.builder().choice(TALKS, 3).build(), twice);

        assertThat(options).hasSize(1);
        assertThat(options.get(0).weight()).isEqualTo(Weight.of(6));
        assertThat(options.get(0).reasons())
                .extracting(Reason::rule)
                .containsExactly("again-01", "permit-01", "permit-02");
    }

    @Test
    void what_has_no_weight_is_shown_and_never_drawn() {
        var story = Town.builder().choice(TALKS, 0).build();

        assertThat(first(story, Pack.permissive())).extracting(Option::weight).containsExactly(Weight.ZERO);
        assertThat(Days.simulation(story, Pack.permissive()).run().steps()).isEmpty();
    }

    @Test
    void what_has_no_weight_is_not_explored() {
        var withdraw = Choice.of(WITHDRAW, Weight.ZERO);
        var closed = Days.submitted().choice(withdraw).build();
        var open = Days.submitted().choice(WITHDRAW, 1).build();

        assertThat(phases(closed)).doesNotContain(Phase.WITHDRAWN);
        assertThat(phases(open)).contains(Phase.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_advice_never_matters(long seed) {
        var pack = Pack.permissive()
                .and((question, world, facts) ->
                        question instanceof Turn turn ? Pack.open(turn, facts, "again-01") : List.of())
                .and((question, world, facts) -> question instanceof Happened happened && happened.verb() == Verb.SUBMIT
                        ? List.of(
                                new Advice.Begins(Town.STRIKE, because("strain-01")),
                                new Advice.Begins(Town.STRIKE, because("strain-02")),
                                new Advice.Ends(Town.STRIKE, because("strain-03")))
                        : List.of())
                .and((question, world, facts) -> question instanceof Handling.Return act
                        ? List.of(
                                bar(act, Kind.TOO_LATE, "l-2"),
                                bar(act, Kind.TOO_LATE, "l-1"),
                                bar(act, Kind.FORBIDDEN, "f-1"))
                        : List.of());
        var story = Days.submitted()
                .choice(WITHDRAW, 1)
                .choice(TALKS, 2)
                .choice(Intent.of("council", Verb.RETURN, "bridge"), 3)
                .build();

        var trace = Days.simulation(story, pack.shuffled(seed)).withSteps(30).run();

        assertThat(trace).isEqualTo(Days.simulation(story, pack).withSteps(30).run());
    }

    @Test
    void two_rules_that_begin_one_tension_are_both_named() {
        var pack = Pack.permissive()
                .and((question, world, facts) -> question instanceof Happened
                        ? List.of(
                                new Advice.Begins(Town.STRIKE, because("strain-02")),
                                new Advice.Begins(Town.STRIKE, because("strain-01")))
                        : List.of());

        var step = Days.run(Days.submitted(), pack).steps().get(0);

        assertThat(step.consequences()).extracting(Reason::rule).containsExactly("strain-01", "strain-02");
        assertThat(step.level()).isEqualTo(2);
    }

    @Test
    void a_rule_ends_a_tension_that_lasts() {
        var pack = Pack.permissive()
                .and((question, world, facts) -> question instanceof Happened
                        ? List.of(new Advice.Ends(Town.STRIKE, because("ease-01")))
                        : List.of());
        var story = Days.submitted().lasting(Town.scenario().tensions().get(Town.STRIKE));

        var step = Days.run(story, pack).steps().get(0);

        assertThat(step.level()).isZero();
        assertThat(step.changes()).contains(new Change("tension strike", "lasting", "over", false));
    }

    @Test
    void a_choice_is_closed_until_its_entry_has_happened() {
        var late = new Choice(TALKS, Weight.ONE, 1);
        var story = Days.underReview().choice(late).build();

        var steps = Days.simulation(story, Pack.permissive()).withSteps(3).run().steps();

        assertThat(steps.get(0).options()).extracting(Option::act).noneMatch(SteppingTest::isTalks);
        assertThat(steps.get(1).options()).extracting(Option::act).anyMatch(SteppingTest::isTalks);
    }

    @Test
    void the_timeline_comes_first_and_then_the_lots() {
        var story = Days.underReview().choice(WITHDRAW, 1).build();

        var steps = Days.simulation(story, Pack.permissive()).withSeed(3).run().steps();

        assertThat(steps.subList(0, 3))
                .allMatch(step -> step.option().scripted() && step.draw().isEmpty());
        assertThat(steps.subList(3, steps.size()))
                .isNotEmpty()
                .noneMatch(step -> step.option().scripted())
                .allMatch(step -> step.draw().isPresent());
    }

    @Test
    void whoever_departs_from_the_timeline_leaves_it_for_good() {
        var story = Days.underReview().choice(WITHDRAW, 1).build();

        var trace = Days.simulation(story, Pack.permissive())
                .run(options -> options.stream()
                        .filter(option -> option.act() instanceof Asking.Withdraw)
                        .findFirst()
                        .map(options::indexOf)
                        .or(() -> Optional.of(0))
                        .map(index -> new Chooser.Pick(index, Optional.empty())));

        assertThat(trace.steps()).extracting(step -> step.act().verb()).contains(Verb.WITHDRAW);
        var after = trace.steps().stream()
                .dropWhile(step -> step.act().verb() != Verb.WITHDRAW)
                .skip(1);
        assertThat(after).noneMatch(step -> step.option().scripted());
    }

    @Test
    void the_days_up_to_an_entry_belong_to_its_step() {
        var story = Days.submitted().then("2001-01-12", Intent.of("club", Verb.HOLD_TALKS, "bridge"));

        var steps = Days.run(story, Pack.permissive()).steps();

        assertThat(steps.get(1).changes()).containsExactly(new Change("request bridge", "submitted", "lost", true));
        assertThat(steps.get(1).date()).isEqualTo(When.on(LocalDate.of(2001, 1, 12)));
    }

    @Test
    void an_act_is_looked_at_after_the_days_up_to_it() {
        var story = Days.submitted().then("2001-01-11", WITHDRAW);

        var steps = Days.run(story, Pack.permissive()).steps();

        assertThat(steps.get(1).after().request(BRIDGE).phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(steps.get(1).changes())
                .containsExactly(
                        new Change("request bridge", "submitted", "lost", true),
                        new Change("request bridge", "lost", "withdrawn", false));
    }

    @Test
    void a_story_goes_on_until_its_day() {
        var until = new Clock(LocalDate.of(2001, 1, 1), 7, Weight.ONE, Optional.of(LocalDate.of(2001, 3, 1)));

        var steps = Days.run(Days.underReview().clock(until), Pack.permissive()).steps();

        var last = steps.get(3);
        assertThat(last.act()).isEqualTo(new TimePasses(57));
        assertThat(last.date()).isEqualTo(When.on(LocalDate.of(2001, 3, 1)));
        assertThat(last.changes()).containsExactly(new Change("request bridge", "under-review", "lapsed", true));
        assertThat(steps).hasSize(4);
    }

    @Test
    void time_passes_by_a_tick_or_up_to_the_next_deadline() {
        var story = Days.submitted().choice(WITHDRAW, 1).build();

        try (var stepping = Days.simulation(story, Pack.permissive()).open()) {
            assertThat(days(stepping, 10)).isEqualTo(7);
            assertThat(days(stepping, 3)).isEqualTo(3);
        }
    }

    private record Board(boolean convened) {}

    /** What a user's own field may do. */
    private record Convene(ActorId actor, boolean meddles) implements OwnAct {
        @Override
        public String subject() {
            return "board";
        }

        @Override
        public String phrase() {
            return "convenes the board";
        }

        @Override
        public World own(World world, Scenario scenario) {
            var convened = world.with("board", new Board(true));
            return meddles ? convened.with(Town.active(100)) : convened;
        }
    }

    @Test
    void an_own_act_that_the_scenario_opens_and_a_pack_makes_is_a_step_like_others() {
        var trace = Days.run(ownStory(), Pack.permissive().and(convening(false)));

        var step = trace.steps().get(0);
        assertThat(step.sentence()).isEqualTo("club convenes the board.");
        assertThat(step.changes()).containsExactly(new Change("board", "null", "Board[convened=true]", false));
        assertThat(trace.holds()).isTrue();
    }

    @Test
    void an_own_act_that_touches_more_than_its_own_records_is_a_breach() {
        var trace = Days.run(ownStory(), Pack.permissive().and(convening(true)));

        assertThat(trace.outcome().isBreach()).isTrue();
        assertThat(trace.outcome().authorisations()).isEmpty();
    }

    private static ScenarioBuilder ownStory() {
        return Town.builder().choice(Intent.of("club", Verb.OWN, "board"), 1);
    }

    private static Pack.Answers convening(boolean meddles) {
        return (question, world, facts) ->
                question instanceof Turn turn && world.own().isEmpty()
                        ? List.of(new Advice.AttemptsOwn(
                                Choice.of(Intent.of("club", Verb.OWN, "board"), Weight.ONE),
                                new Convene(turn.actor(), meddles),
                                because("own-01")))
                        : List.of();
    }

    private static Advice bar(Act act, Kind kind, String rule) {
        return new Advice.Bars(act, kind, because(rule));
    }

    private static boolean isTalks(Act act) {
        return act.verb() == Verb.HOLD_TALKS;
    }

    private static List<Option> first(Scenario story, Pack pack) {
        try (var stepping = Days.simulation(story, pack).open()) {
            return options(stepping, stepping.initialStates().get(0));
        }
    }

    private static List<Option> options(Stepping stepping, Moment moment) {
        return stepping.expand(moment).stream().map(Prospect::option).toList();
    }

    private static int days(Stepping stepping, int left) {
        var moment = new Moment(Town.bridgeIn(Phase.SUBMITTED, left), 1, Optional.empty());
        return options(stepping, moment).stream()
                .map(Option::act)
                .filter(TimePasses.class::isInstance)
                .mapToInt(act -> ((TimePasses) act).days())
                .findFirst()
                .orElseThrow();
    }

    private static List<Phase> phases(Scenario story) {
        return Days.simulation(story, Pack.permissive()).explore().graph().states().stream()
                .map(moment -> moment.world().request(BRIDGE).phase())
                .distinct()
                .toList();
    }
}
