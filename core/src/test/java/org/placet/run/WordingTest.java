package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.act.Act;
import org.placet.act.Acts;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.advice.Reason;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Claim;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.Scenario;
import org.placet.model.Stance;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.Verb;
import org.placet.model.When;

@Isolated("it changes the language of the whole process")
class WordingTest {

    private static final Scenario SCENARIO = Town.builder()
            .position(new Position("for", TOWN, Stance.FOR, "", When.on(LocalDate.EPOCH), Claim.assumed()))
            .build();
    private static final Wording WORDING = Wording.of(SCENARIO);

    static boolean isAboutAnUndertaking(Verb verb) {
        return EnumSet.of(
                        Verb.UNDERTAKE,
                        Verb.GO_ON,
                        Verb.BE_STOPPED,
                        Verb.COMPLETE,
                        Verb.LEAVE,
                        Verb.NOTIFY,
                        Verb.REPORT_VIOLATION,
                        Verb.ORDER_WITHDRAWAL)
                .contains(verb);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"PASS_TIME", "OWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_verb_is_said_in_full(Verb verb) {
        var sentence = WORDING.sentence(act(verb));

        assertThat(sentence).startsWith("town ").endsWith(".").doesNotContain("{", "}", "  ", "null", " .");
    }

    @ParameterizedTest
    @MethodSource("invariants")
    void every_invariant_is_said_in_full(Invariant invariant) {
        assertThat(WORDING.sentence(invariant.sentence())).endsWith(".").doesNotContain("{", "}");
    }

    static List<Invariant> invariants() {
        return Invariants.ALL;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "hi-IN-u-nu-deva", "de-CH", "tr-TR", "en-US"})
    void thousands_are_written_with_commas_on_every_machine(String language) {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(WORDING.quantity(Quantity.between(900, 12_345))).isEqualTo("900 to 12,345 people");
            assertThat(WORDING.sentence(new TimePasses(2_000))).isEqualTo("2,000 days pass.");
            assertThat(WORDING.say(Verb.ASK_TO_VARY)).isEqualTo("ask to vary");
            assertThat(WORDING.say(Verb.WITHDRAW)).isEqualTo("withdraw");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void one_day_passes_and_two_days_pass() {
        assertThat(WORDING.sentence(new TimePasses(1))).isEqualTo("1 day passes.");
        assertThat(WORDING.sentence(new TimePasses(2))).isEqualTo("2 days pass.");
    }

    @Test
    void a_yes_says_what_it_grants_and_on_which_conditions() {
        var yes = new Decide(COUNCIL, BRIDGE, Answer.approveWithConditions(people(2_500), "high-fence", "guard"));

        assertThat(WORDING.sentence(yes))
                .isEqualTo("council approves the request with conditions: 2,500 people, once high fence and guard.");
    }

    @Test
    void a_no_says_its_reasons() {
        var no = new Decide(COUNCIL, BRIDGE, Answer.reject("no-need"));

        assertThat(WORDING.sentence(no)).isEqualTo("council rejects the request (no need).");
    }

    @Test
    void among_several_requests_each_is_called_by_its_id() {
        var two = Town.builder().request("tower", "guild", people(5)).build();

        assertThat(Wording.of(two).does(new Decide(COUNCIL, BRIDGE, Answer.reject())))
                .isEqualTo("rejects the request bridge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request bridge | submitted | lost | No receipt came in time: the request counts as lost.",
                "request bridge | under-review | lapsed | No answer came in time: the request has lapsed.",
                "request bridge | under-review | rejected, communicated | No answer came in time, and here that counts as a no.",
                "request bridge | under-review | approved | No answer came in time, and here that counts as a yes.",
                "authorisation bridge | active | expired | The permission has expired."
            })
    void what_the_clock_does_is_said(String what, String before, String after, String sentence) {
        assertThat(WORDING.byClock(new Change(what, before, after, true))).hasValue(sentence);
    }

    @Test
    void what_an_act_does_is_not_said_of_the_clock() {
        assertThat(WORDING.byClock(new Change("request bridge", "submitted", "lost", false)))
                .isEmpty();
    }

    @Test
    void a_review_is_called_the_review() {
        assertThat(WORDING.does(new Decide(COUNCIL, BRIDGE.review(), Answer.reject())))
                .isEqualTo("rejects the review");
    }

    @Test
    void a_tension_that_nobody_is_known_to_have_begun_begins_by_itself() {
        var nobody = new Straining.BeginTension(ActorId.NOT_STATED, Town.STRIKE);
        var club = new Straining.BeginTension(CLUB, Town.STRIKE);

        assertThat(WORDING.sentence(nobody)).isEqualTo("A strike begins.");
        assertThat(WORDING.sentence(club)).isEqualTo("club begins a strike.");
    }

    @Test
    void those_who_are_several_act_in_the_plural() {
        var crowd = new Actor(
                CLUB,
                "crowds",
                "crowds",
                true,
                "crowd",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("town-hall"));
        var wording = Wording.of(Town.builder().actor(crowd).build());

        assertThat(wording.does(new Doing.BeStopped(CLUB, Town.WORK))).isEqualTo("are stopped");
        assertThat(wording.does(new Governing.Waive(CLUB, BRIDGE, "fence")))
                .isEqualTo("do without the condition: fence");
        assertThat(wording.does(new Doing.GoOn(CLUB, Town.WORK, BRIDGE, people(5))))
                .isEqualTo("go on all the same: 5 people");
        assertThat(wording.does(new Doing.Undertake(CLUB, Town.WORK, BRIDGE, people(5))))
                .isEqualTo("undertake: 5 people");
        assertThat(WORDING.does(new Doing.Undertake(CLUB, Town.WORK, BRIDGE, people(5))))
                .isEqualTo("undertakes: 5 people");
    }

    @Test
    void a_scope_names_its_terms_in_order() {
        var scope = people(10).with(Dimension.PLACE, Set.of(Term.of("mill"), Term.of("barn")));

        assertThat(WORDING.scope(scope)).isEqualTo("10 people, to barn, mill");
    }

    @Test
    void a_reason_is_filled_with_what_it_bound() {
        var bound = ImmutableSortedMap.<String, Object>of("who", CLUB, "asked", people(2_500));
        var reason = new Reason("r-01", "{who} asked for {asked.number}.", bound, List.of(), List.of());

        assertThat(WORDING.sentence(reason)).isEqualTo("club asked for 2,500 people.");
    }

    private static Act act(Verb verb) {
        var subject = isAboutAnUndertaking(verb)
                ? "work"
                : switch (verb) {
                    case BEGIN, END -> "strike";
                    case STATE_POSITION -> "for";
                    case END_BASIS, EXTEND_BASIS -> "law";
                    default -> "bridge";
                };
        var intent =
                Intent.of("town", verb, subject, Particulars.about("high-fence").valid(30));
        return Acts.of(intent, SCENARIO.firstWorld(), SCENARIO);
    }
}
