package org.placet.check;

import static org.placet.check.ForgedCase.breaks;
import static org.placet.check.ForgedCase.keeps;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;

import java.util.List;
import org.placet.act.Decide;
import org.placet.act.Handling;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.model.Answer;
import org.placet.model.SilenceEffect;
import org.placet.model.Town;

/** Records about levels, dates and sources: C9, C13 and P1. */
final class ForgedDates {

    private static final Answer NO = Answer.reject();

    private ForgedDates() {}

    static List<ForgedCase> ofLevels() {
        var strike = new Straining.BeginTension(CLUB, Town.STRIKE);
        var rumour = new Straining.BeginTension(CLUB, Town.RUMOUR);
        return List.of(
                keeps(
                        "C9",
                        "the level rises with a tension",
                        Forgery.empty().done(0, strike).saying(2, "strike")),
                breaks(
                        "C9",
                        "the level rises without one",
                        Forgery.empty().done(0, new TimePasses(1)).saying(2)),
                breaks(
                        "C9",
                        "the level falls without one",
                        Forgery.empty()
                                .done(0, strike)
                                .saying(2, "strike")
                                .done(1, new TimePasses(1))
                                .saying(0)),
                breaks(
                        "C9",
                        "the level rises with a tension that is too small for it",
                        Forgery.empty().done(0, strike).saying(3, "strike")),
                breaks(
                        "C9",
                        "the level rises with a tension that is contradicted",
                        Forgery.empty().done(0, rumour).saying(3, "rumour")),
                keeps(
                        "C9",
                        "a tension that is contradicted moves nothing",
                        Forgery.empty().done(0, rumour).saying(0, "rumour")),
                breaks(
                        "C9",
                        "the level is not on the scale",
                        Forgery.empty().done(0, strike).saying(4, "strike")),
                breaks(
                        "C9",
                        "the level lies below the scale",
                        Forgery.empty().done(0, strike).saying(-1, "strike")),
                breaks(
                        "C9",
                        "a tension that nobody knows",
                        Forgery.empty().done(0, strike).saying(0, "feud")),
                breaks(
                        "C9",
                        "a tension begins, and the level stays",
                        Forgery.empty().done(0, strike).saying(0, "strike")),
                keeps(
                        "C9",
                        "the level falls when the tension ends",
                        Forgery.empty()
                                .done(0, strike)
                                .saying(2, "strike")
                                .done(1, new Straining.EndTension(CLUB, Town.STRIKE))
                                .saying(0, "strike")));
    }

    static List<ForgedCase> ofDates() {
        var told = new Handling.Communicate(COUNCIL, BRIDGE);
        var published = new Handling.MakePublic(COUNCIL, BRIDGE);
        return List.of(
                keeps(
                        "C13",
                        "told and made public on one day",
                        Forgery.answered(NO).done(10, told).done(10, published)),
                breaks(
                        "C13",
                        "a day later comes a day earlier",
                        Forgery.answered(NO).done(9, told)),
                keeps(
                        "C13",
                        "an interval that may lie before",
                        Forgery.answered(NO).between(5, 12, told)),
                breaks(
                        "C13",
                        "an interval that lies before as a whole",
                        Forgery.answered(NO).between(5, 9, told)),
                breaks(
                        "C13",
                        "an interval before one that is still earlier",
                        Forgery.answered(NO).between(5, 12, told).done(9, published)),
                breaks(
                        "C13",
                        "told before it was decided",
                        Forgery.underReview().done(10, told).done(10, new Decide(COUNCIL, BRIDGE, NO))),
                breaks(
                        "C13",
                        "made public before it was told",
                        Forgery.answered(NO).done(10, published).done(10, told)),
                keeps(
                        "C13",
                        "made public too early, and it did not count",
                        Forgery.answered(NO).refused(10, published).done(10, told)),
                keeps(
                                "C13",
                                "made public where silence rejected",
                                Forgery.underReview()
                                        .done(40, new TimePasses(38))
                                        .done(41, published))
                        .in(Town.builder(Town.reading(SilenceEffect.DEEMED_REJECTED))
                                .build()),
                keeps("P1", "every step cites something", Forgery.answered(NO)),
                breaks("P1", "a step cites nothing", Forgery.answered(NO).citingNothing()));
    }
}
