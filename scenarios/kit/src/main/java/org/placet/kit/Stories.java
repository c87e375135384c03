package org.placet.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placet.kit.Asked.Answering;
import org.placet.kit.Law.Consents;
import org.placet.kit.Law.Waits;
import org.placet.kit.Move.Detail;
import org.placet.kit.Move.Kind;
import org.placet.kit.Person.Approval;
import org.placet.kit.Plot.Cast;
import org.placet.kit.Plot.Open;
import org.placet.kit.Plot.Opens;
import org.placet.kit.Plot.Times;
import org.placet.model.AppealEffect;
import org.placet.model.Dimension;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Verb;

/** Small stories in which everything is open: one for each thing that rules tell apart. */
final class Stories {

    private static final Waits WAITS = new Waits(14, 30);
    private static final Law PLAIN =
            new Law(Consents.NOBODY, SilenceEffect.LAPSE, AppealEffect.NONE, WAITS, false, Optional.empty(), Set.of());
    private static final int USUAL = 12;

    private Stories() {}

    static List<Scenario> all() {
        var stories = new ArrayList<Scenario>();
        for (var approval : Approval.values()) {
            stories.add(story("approval-" + approval.name(), PLAIN, approval, Answering.APPROVE));
        }
        for (var answering : EnumSet.complementOf(EnumSet.of(Answering.APPROVE))) {
            stories.add(story("answer-" + answering.name(), PLAIN, Approval.WITH_THE_AUTHORITY, answering));
        }
        laws().forEach(law ->
                stories.add(story("law-" + stories.size(), law, Approval.WITH_THE_AUTHORITY, Answering.APPROVE)));
        appeals()
                .forEach(law -> stories.add(
                        story("appeal-" + law.appeal().name(), law, Approval.WITH_THE_AUTHORITY, Answering.REJECT)));
        return stories;
    }

    private static Stream<Law> laws() {
        return Stream.of(
                new Law(Consents.ALL, SilenceEffect.LAPSE, AppealEffect.NONE, WAITS, false, Optional.empty(), Set.of()),
                new Law(
                        Consents.ONE,
                        SilenceEffect.DEEMED_APPROVED,
                        AppealEffect.NONE,
                        WAITS,
                        false,
                        Optional.empty(),
                        Set.of()),
                new Law(
                        Consents.NOBODY,
                        SilenceEffect.DEEMED_APPROVED,
                        AppealEffect.NONE,
                        WAITS,
                        true,
                        Optional.empty(),
                        Set.of()),
                new Law(
                        Consents.NOBODY,
                        SilenceEffect.DEEMED_REJECTED,
                        AppealEffect.NONE,
                        WAITS,
                        false,
                        Optional.empty(),
                        Set.of()),
                new Law(
                        Consents.NOBODY,
                        SilenceEffect.LAPSE,
                        AppealEffect.NONE,
                        WAITS,
                        false,
                        Optional.of(99),
                        Set.of(Dimension.PLACE)));
    }

    private static Stream<Law> appeals() {
        return Arrays.stream(AppealEffect.values())
                .filter(effect -> effect != AppealEffect.NONE)
                .map(effect -> new Law(
                        Consents.NOBODY, SilenceEffect.LAPSE, effect, WAITS, false, Optional.empty(), Set.of()));
    }

    private static Scenario story(String id, Law law, Approval approval, Answering answering) {
        var consents = law.consents() == Consents.NOBODY
                ? EnumSet.noneOf(Person.class)
                : EnumSet.of(Person.CONSULTEE, Person.WARDEN);
        var scenario = Plot.of(
                Ground.of(law),
                new Cast(approval, consents, List.of()),
                List.of(new Asked(100, 100, 100, Set.of(), false, answering)),
                List.of(),
                new Opens(Collections.nCopies(USUAL, 4), hostile(approval.holder(), law)),
                new Times(30, 4, Optional.empty(), Optional.empty()));
        var story = scenario.story();
        return scenario.toBuilder()
                .story(new Scenario.Story(
                        id.toLowerCase(Locale.ROOT).replace('_', '-'),
                        story.title(),
                        story.question(),
                        story.label(),
                        story.talkAbout()))
                .build();
    }

    private static List<Open> hostile(Person holder, Law law) {
        var opens = new ArrayList<>(List.of(
                open(holder == Person.OUTSIDER ? Person.AUTHORITY : Person.OUTSIDER, Verb.APPROVE),
                open(Person.EULEX, Verb.APPROVE),
                open(Person.APPLICANT, Verb.GO_ON),
                open(Person.APPLICANT, Verb.WITHDRAW),
                open(holder, Verb.REJECT),
                open(holder, Verb.REVOKE)));
        if (law.appeal() == AppealEffect.VETO_ONLY) {
            opens.add(open(Person.SUPERIOR, Verb.ANNUL));
            opens.add(open(holder, Verb.APPROVE));
        }
        return opens;
    }

    private static Open open(Person who, Verb verb) {
        return new Open(new Move(Kind.ANYTHING, who, verb, 0, new Detail(100, 0, 0, false), 0), 4, 0);
    }
}
