package org.placet.rules;

import static org.placet.model.Phase.LAPSED;
import static org.placet.model.Phase.RECEIVED;
import static org.placet.model.Phase.REJECTED;
import static org.placet.model.Phase.SUBMITTED;
import static org.placet.model.Phase.UNDER_REVIEW;
import static org.placet.model.Verb.APPROVE;
import static org.placet.model.Verb.CONSENT;
import static org.placet.model.Verb.OBJECT;
import static org.placet.model.Verb.REJECT;
import static org.placet.rules.Fixture.at;
import static org.placet.rules.Fixture.said;
import static org.placet.rules.Fixture.story;
import static org.placet.rules.Fixture.withConsents;
import static org.placet.rules.Situation.when;

import java.util.stream.Stream;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.model.Voices;
import org.placet.model.World;

/** Cases of consent: how much of it a yes needs, who can stop a yes, and when it can be given. */
final class ConsentCases {

    private static final ActorId GUILD = new ActorId("guild");
    private static final ActorId UNION = new ActorId("union");
    private static final ActorId WARDEN = new ActorId("warden");
    private static final ActorId BYSTANDER = new ActorId("bystander");
    private static final Scenario ONE = story().reading(withConsents(1)).build();
    private static final Scenario TWO = story().reading(withConsents(2)).build();
    private static final Scenario ALL =
            story().reading(Fixture.withConsentOfAll()).build();

    private ConsentCases() {}

    static Stream<Case> all() {
        return Stream.of(enough(), vetoes(), moments()).flatMap(cases -> cases);
    }

    private static Stream<Case> enough() {
        var nobody = at(UNDER_REVIEW);
        var one = said(Voices.NONE.consenting(GUILD));
        var two = said(Voices.NONE.consenting(GUILD).consenting(UNION));
        var everybody = said(Voices.NONE.consenting(GUILD).consenting(UNION).consenting(WARDEN));
        var strangers = said(Voices.NONE.consenting(GUILD).consenting(BYSTANDER));
        return Stream.of(
                new Case("mandate-07", yes(nobody).under(ONE), yes(one).under(ONE)),
                new Case("mandate-07", yes(one).under(TWO), yes(two).under(TWO)),
                new Case("mandate-07", yes(two).under(ALL), yes(everybody).under(ALL)),
                new Case("mandate-07", yes(strangers).under(TWO), yes(two).under(TWO)),
                new Case("mandate-07", yes(nobody).under(ONE), yes(nobody)),
                new Case(
                        "mandate-07",
                        yes(nobody).under(ONE),
                        when(nobody, "board", REJECT).under(ONE)));
    }

    private static Stream<Case> vetoes() {
        var consents = Voices.NONE.consenting(GUILD);
        var stopped = said(consents.objecting(WARDEN));
        return Stream.of(
                new Case(
                        "mandate-08",
                        yes(stopped).under(ONE),
                        yes(said(consents)).under(ONE)),
                new Case(
                        "mandate-08",
                        yes(stopped).under(ONE),
                        yes(said(consents.objecting(UNION))).under(ONE)),
                new Case(
                        "mandate-08",
                        yes(stopped).under(ONE),
                        yes(said(consents.objecting(WARDEN).consenting(WARDEN))).under(ONE)),
                new Case("mandate-08", yes(stopped).under(ONE), yes(stopped)),
                new Case(
                        "mandate-08",
                        yes(stopped).under(ONE),
                        when(stopped, "board", REJECT).under(ONE)));
    }

    private static Stream<Case> moments() {
        var consented = said(Voices.NONE.consenting(GUILD));
        var objected = said(Voices.NONE.objecting(GUILD));
        return Stream.of(
                new Case("mandate-09", when(at(SUBMITTED), "guild", CONSENT), when(at(RECEIVED), "guild", CONSENT)),
                new Case("mandate-09", when(at(SUBMITTED), "guild", OBJECT), when(at(UNDER_REVIEW), "guild", OBJECT)),
                new Case("mandate-10", when(at(LAPSED), "guild", CONSENT), when(at(UNDER_REVIEW), "guild", CONSENT)),
                new Case("mandate-10", when(at(REJECTED), "guild", OBJECT), when(at(RECEIVED), "guild", OBJECT)),
                new Case("mandate-11", when(consented, "guild", CONSENT), when(consented, "union", CONSENT)),
                new Case("mandate-11", when(consented, "guild", CONSENT), when(objected, "guild", CONSENT)),
                new Case("mandate-12", when(objected, "guild", OBJECT), when(objected, "union", OBJECT)),
                new Case("mandate-12", when(objected, "guild", OBJECT), when(consented, "guild", OBJECT)));
    }

    private static Situation yes(World world) {
        return when(world, "board", APPROVE);
    }
}
