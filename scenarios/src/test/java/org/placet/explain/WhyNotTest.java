package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placet.advice.Refusal.Kind;
import org.placet.model.ActorId;
import org.placet.model.Dimension;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Request;
import org.placet.model.RequestId;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.model.Verb;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.Scenarios;

class WhyNotTest {

    private static final Trace HISTORY = trace("sc-00");
    private static final RequestId Q1 = new RequestId("q1");

    private static Trace trace(String id) {
        return Simulation.of(Scenarios.shipped(id)).run();
    }

    @Test
    void the_answer_names_the_missing_approval_its_holder_and_the_source() {
        var whyNot = Explanation.of(HISTORY).whyNot("deploy");

        assertThat(whyNot.sentence()).isEqualTo("No approval: only KFOR holds final approval [A12].");
        assertThat(whyNot.kind()).contains(Kind.FORBIDDEN);
        assertThat(whyNot.unmet()).extracting(WhyNot.Requirement::rule).containsExactly("undertaking-02");
    }

    @Test
    void after_the_end_of_all_ways_the_last_moment_with_a_way_is_found() {
        var whyNot = Explanation.of(HISTORY).whyNot("deploy");

        assertThat(whyNot.way().isFound()).isFalse();
        assertThat(whyNot.way().complete()).isTrue();
        assertThat(whyNot.chance().orElseThrow().from()).isEqualTo(8);
        assertThat(whyNot.chance().orElseThrow().acts().orElseThrow())
                .extracting(act -> act.actor().value() + " " + act.verb().code())
                .containsExactly("kfor approve", "kfor communicate");
    }

    @Test
    void who_could_do_it_is_asked_of_everybody() {
        var whyNot = Explanation.of(HISTORY)
                .whyNot(Question.whyNot("approve").by("eulex").at(8));

        assertThat(whyNot.kind()).contains(Kind.NOT_EMPOWERED);
        assertThat(whyNot.couldNow()).containsExactly(new ActorId("kfor"));
        assertThat(whyNot.way().isFound()).isFalse();
        assertThat(whyNot.changes().sets())
                .extracting(WhyNot.Otherwise::says)
                .containsExactly(List.of("EULEX had the role final approval and KFOR only the role addressee"));
    }

    @Test
    void a_number_above_the_limit_needs_only_the_number_at_the_limit() {
        var asked = Scenarios.shipped("sc-00").request(Q1);
        var whyNot = whyNotApproved(asked.asked().with(Quantity.of(1_001)));

        assertThat(whyNot.kind()).contains(Kind.OUTSIDE_MANDATE);
        assertThat(whyNot.changes().sets())
                .extracting(WhyNot.Otherwise::says)
                .contains(List.of("the request q1 were for 1,000 people instead of 1,001 people"));
        assertThat(whyNot.changes().most()).isEqualTo(1);
    }

    @Test
    void a_place_outside_the_mandate_is_left_out_or_replaced() {
        var scenario = Scenarios.shipped("sc-00");
        var asked = scenario.request(Q1).asked();
        var elsewhere = whyNotApproved(asked.with(Dimension.PLACE, List.of(Term.of("pristina"))));
        var also = whyNotApproved(asked.with(
                Dimension.PLACE,
                Stream.concat(asked.places().stream(), Stream.of(Term.of("pristina")))
                        .toList()));

        assertThat(elsewhere.kind()).contains(Kind.OUTSIDE_MANDATE);
        assertThat(says(elsewhere)).contains("the request q1 were to crossing points instead of pristina");
        assertThat(says(also)).hasSize(1);
        assertThat(also.changes().sets().get(0).scenario().request(Q1).asked()).isEqualTo(asked);
    }

    private static List<String> says(WhyNot whyNot) {
        return whyNot.changes().sets().stream()
                .flatMap(one -> one.says().stream())
                .toList();
    }

    /** KFOR approves in the place of its no, in history with another request. */
    private static WhyNot whyNotApproved(Scope asked) {
        return Explanation.of(asking(asked)).whyNot(Question.whyNot("approve").at(8));
    }

    private static Trace asking(Scope asked) {
        var scenario = Scenarios.shipped("sc-00");
        var old = scenario.request(Q1);
        return Simulation.of(scenario.toBuilder()
                        .request(new Request(old.id(), old.applicant(), asked, old.sources()))
                        .build())
                .run();
    }

    @ParameterizedTest
    @CsvSource({
        "sc-00, deploy, entry, ''",
        "sc-00, approve, q1, eulex",
        "sc-00, communicate, q1, ''",
        "sc-00, revoke, q1, ''",
        "sc-00, complete, entry, ''",
        "sc-00, submit, q1, belgrade",
        "sc-00, end, barricades, ''",
        "sc-08, deploy, entry, ''",
        "sc-12, deploy, entry, ''"
    })
    void a_suggestion_that_is_applied_makes_the_act_count(String id, String act, String about, String who) {
        var trace = trace(id);
        int suggested = 0;
        for (int at = 1; at <= trace.steps().size() + 1; at++) {
            var question = Question.whyNot(act).about(about).at(at).orUnder(readings());
            var whyNot = Explanation.of(trace).whyNot(who.isEmpty() ? question : question.by(who));
            if (at <= trace.scenario().timeline().size() && !whyNot.counts()) {
                suggested += played(trace, whyNot);
            }
        }

        assertThat(suggested).isPositive();
    }

    private static List<Reading> readings() {
        return Scenarios.readings().stream().map(Scenarios::reading).toList();
    }

    private static int played(Trace trace, WhyNot whyNot) {
        var runs = new ArrayList<Trace>();
        Stream.concat(Stream.of(whyNot.way()), whyNot.chance().stream())
                .filter(WhyNot.Way::isFound)
                .forEach(way -> runs.add(Played.along(trace, way, whyNot.act())));
        whyNot.changes().sets().forEach(set -> runs.add(Played.otherwise(trace, whyNot.at(), set)));
        assertThat(runs).allSatisfy(run -> {
            var last = run.steps().get(run.steps().size() - 1);
            assertThat(last.act().verb()).isEqualTo(whyNot.act().verb());
            assertThat(last.counts()).as("%s", last.refusal()).isTrue();
            assertThat(run.outcome().isBreach()).isFalse();
        });
        return runs.size();
    }

    @Test
    void an_act_that_would_count_has_nothing_unmet() {
        var whyNot = Explanation.of(HISTORY).whyNot(Question.whyNot("approve").at(8));

        assertThat(whyNot.counts()).isTrue();
        assertThat(whyNot.unmet()).isEmpty();
        assertThat(whyNot.way().acts()).contains(List.of());
    }

    @Test
    void what_a_question_leaves_open_and_the_scenario_does_not_say_is_asked_back() {
        var explanation = Explanation.of(trace("article-open"));

        assertThatThrownBy(() -> explanation.whyNot("deploy"))
                .hasMessage("Say what 'deploy' is about; there are entry, small-entry");
        assertThatThrownBy(() -> explanation.whyNot("fly")).hasMessageStartingWith("Nobody can 'fly' here;");
        assertThatThrownBy(() -> explanation.whyNot(
                        Question.whyNot("deploy").about("entry").at(99)))
                .hasMessageStartingWith("There is no moment 99 in this run");
        assertThatThrownBy(() -> explanation.whyNot(Question.whyNot("approve").by("nobody")))
                .hasMessageStartingWith("There is no actor 'nobody' here;");
        assertThatThrownBy(() -> explanation.whyNot(Question.whyNot("deploy").about("q9")))
                .hasMessageStartingWith("There is nothing 'q9' here;");
    }

    @Test
    void one_thread_says_what_two_say() throws Exception {
        Callable<WhyNot> asking = () -> Explanation.of(HISTORY).whyNot("deploy");
        var alone = asking.call();
        var threads = Executors.newFixedThreadPool(2);

        var together = threads.invokeAll(List.of(asking, asking));
        threads.shutdown();

        for (var one : together) {
            assertThat(one.get()).isEqualTo(alone);
        }
    }

    /** The search asks only those who have a power at first: no step of any story gives or takes one. */
    @ParameterizedTest
    @CsvSource({"sc-00", "sc-06", "sc-08", "sc-09", "sc-10", "sc-12", "sc-13"})
    void who_has_the_power_to_decide_does_not_change_while_a_story_goes_on(String id) {
        var trace = trace(id);
        for (var verb : List.of(Verb.APPROVE, Verb.REVOKE, Verb.MAKE_PUBLIC, Verb.SUBMIT)) {
            var first = Explanation.of(trace).whyNot(ask(verb, 1));
            var last = Explanation.of(trace).whyNot(ask(verb, trace.steps().size()));

            assertThat(denied(last)).isEqualTo(denied(first));
        }
    }

    private static Question ask(Verb verb, int at) {
        return Question.whyNot(verb.code()).about("q1").by("eulex").at(at);
    }

    private static boolean denied(WhyNot whyNot) {
        return whyNot.unmet().stream().anyMatch(one -> one.rule().equals("default-deny"));
    }
}
