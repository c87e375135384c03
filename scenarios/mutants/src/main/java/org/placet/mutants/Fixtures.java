package org.placet.mutants;

import static org.placet.mutants.Town.ASKED;
import static org.placet.mutants.Town.CONDITION;
import static org.placet.mutants.Town.CROSSINGS;
import static org.placet.mutants.Town.MOVE;
import static org.placet.mutants.Town.PART;
import static org.placet.mutants.Town.REQUEST;
import static org.placet.mutants.Town.REVIEW;
import static org.placet.mutants.Town.SITES;
import static org.placet.mutants.Town.law;
import static org.placet.mutants.Town.onTheWay;
import static org.placet.mutants.Town.open;
import static org.placet.mutants.Town.story;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.placet.model.ActorId;
import org.placet.model.AppealEffect;
import org.placet.model.Claim;
import org.placet.model.Dimension;
import org.placet.model.Expected;
import org.placet.model.Intent;
import org.placet.model.LegalBasis;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.Scenario;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.Term;
import org.placet.model.Verb;

/**
 * Small stories with much left open, in which every gate of the shipped packs is tried. The authority differs from one
 * to the next: KFOR, another office, nobody, and one that may not answer.
 */
public final class Fixtures {

    private static final Map<String, Supplier<Scenario>> ALL = ImmutableMap.<String, Supplier<Scenario>>builder()
            .put("permission", () -> permission("permission", Authority.KFOR))
            .put("permission-another", () -> permission("permission-another", Authority.ANOTHER))
            .put("permission-nobody", () -> permission("permission-nobody", Authority.NOBODY))
            .put(
                    "permission-no-final-approval",
                    () -> permission("permission-no-final-approval", Authority.WITHOUT_FINAL_APPROVAL))
            .put("extents", Fixtures::extents)
            .put("parts", Fixtures::parts)
            .put("conditions", Fixtures::conditions)
            .put("foreign", Fixtures::foreign)
            .put("limits", Fixtures::limits)
            .put("too-many", Fixtures::tooMany)
            .put("consents", Fixtures::consents)
            .put("form", Fixtures::form)
            .put("appeal-sent-back", () -> appeal("appeal-sent-back", AppealEffect.REMAND))
            .put("appeal-taken-over", () -> appeal("appeal-taken-over", AppealEffect.SUBSTITUTE))
            .put("two-moves", Fixtures::twoMoves)
            .put("two-requests", Fixtures::twoRequests)
            .put("laws", Fixtures::laws)
            .put("laws-late", Fixtures::lawsLate)
            .put("strains", Fixtures::strains)
            .put("late", Fixtures::late)
            .buildOrThrow();

    private Fixtures() {}

    /** Their names. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * The story of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scenario called(String name) {
        var found = ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no fixture '" + name + "'; there are " + names());
        }
        return found.get();
    }

    /** A request goes its way; several say yes to it; a yes is governed; the deployment is tried all the time. */
    private static Scenario permission(String id, Authority authority) {
        var story = onTheWay(story(id, authority, law().build()));
        var authorityOrKfor = authority.holder().orElse("kfor");
        for (var who : List.of("kfor", "another-office", "staff", "nato", "eulex")) {
            open(story, who, REQUEST, Verb.APPROVE);
        }
        open(story, authorityOrKfor, REQUEST, Verb.REJECT, Verb.COMMUNICATE, Verb.REVOKE, Verb.SUSPEND, Verb.RESUME);
        open(story, authorityOrKfor, Verb.APPROVE_IN_PART, Particulars.granting(Quantity.of(50)));
        open(story, authorityOrKfor, Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(ASKED.number(), CONDITION));
        open(story, authorityOrKfor, Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(200), CONDITION));
        open(story, authorityOrKfor, Verb.CONFIRM, Particulars.about(CONDITION));
        open(story, "eulex", REQUEST, Verb.REVOKE);
        open(story, "another-government", MOVE, Verb.UNDERTAKE);
        open(story, "belgrade", REQUEST, Verb.WITHDRAW);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE, Verb.GO_ON, Verb.BE_STOPPED, Verb.LEAVE);
        return (authority.holder().isPresent()
                        ? story.expected(expecting(List.of(), List.of("authorised-undertaking")))
                        : story)
                .build();
    }

    /** What is granted in part, in full and for a time, and where those go who were granted it. */
    private static Scenario extents() {
        var story = onTheWay(story("extents", Authority.KFOR, law().build()));
        open(story, "kfor", REQUEST, Verb.COMMUNICATE);
        open(
                story,
                "kfor",
                Verb.APPROVE_IN_PART,
                Particulars.granting(PART.number()).valid(14));
        open(story, "kfor", Verb.APPROVE_IN_PART, Particulars.granting(ASKED.number()));
        open(story, "kfor", Verb.APPROVE_IN_PART, Particulars.granting(Quantity.of(0)));
        open(story, "kfor", Verb.APPROVE, Particulars.granting(PART.number()));
        open(story, "kfor", Verb.APPROVE_IN_PART, naming(Optional.of(Quantity.of(50)), CROSSINGS));
        open(story, "serbian-forces", MOVE, Verb.UNDERTAKE);
        open(story, "serbian-forces", Verb.UNDERTAKE, naming(Optional.empty(), CROSSINGS));
        return story.expected(expecting(List.of("never-approved"), List.of("authorised-undertaking")))
                .build();
    }

    /** Parts that are none: all of it, and nothing. */
    private static Scenario parts() {
        var story = onTheWay(story("parts", Authority.ANOTHER, law().build()));
        open(story, "another-office", REQUEST, Verb.COMMUNICATE);
        open(story, "another-office", Verb.APPROVE_IN_PART, Particulars.granting(ASKED.number()));
        open(story, "another-office", Verb.APPROVE_IN_PART, Particulars.granting(Quantity.of(0)));
        return story.expected(expecting(List.of("never-partially-approved"), List.of()))
                .build();
    }

    /** A yes that needs a condition, which can be met. */
    private static Scenario conditions() {
        var story = onTheWay(story("conditions", Authority.KFOR, law().build()));
        open(story, "kfor", Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(ASKED.number(), CONDITION));
        open(story, "kfor", Verb.CONFIRM, Particulars.about(CONDITION));
        open(story, "kfor", REQUEST, Verb.COMMUNICATE);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        return story.expected(expecting(List.of(), List.of("permission-active")))
                .build();
    }

    /** Another applicant would like the request to be withdrawn. */
    private static Scenario foreign() {
        var story = onTheWay(story("foreign", Authority.KFOR, law().build()));
        open(story, "another-government", REQUEST, Verb.WITHDRAW);
        return story.expected(expecting(List.of("never-withdrawn"), List.of())).build();
    }

    /** A reading that limits number, place and category; a yes to the very limit must be possible. */
    private static Scenario limits() {
        var asked = ASKED.with(Dimension.PLACE, List.of(SITES, CROSSINGS))
                .with(Dimension.CATEGORY, List.of(Term.of("police"), Term.of("military")));
        var story = onTheWay(story("limits", Authority.ANOTHER, Town.limited()).request(REQUEST, "belgrade", asked));
        open(story, "another-office", REQUEST, Verb.APPROVE, Verb.COMMUNICATE);
        for (var number : List.of(30, 80, 90)) {
            open(story, "another-office", Verb.APPROVE_IN_PART, part(number, SITES, Term.of("police")));
        }
        open(story, "another-office", Verb.APPROVE_IN_PART, part(70, CROSSINGS, Term.of("police")));
        open(story, "another-office", Verb.APPROVE_IN_PART, part(70, SITES, Term.of("military")));
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        // the only part that may be granted is the one at the limit
        return story.expected(expecting(List.of(), List.of("partially-approved")))
                .build();
    }

    /** More is asked than the reading lets be granted. */
    private static Scenario tooMany() {
        var story = onTheWay(story("too-many", Authority.KFOR, Town.atMost80()));
        open(story, "kfor", REQUEST, Verb.APPROVE, Verb.COMMUNICATE);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        return story.build();
    }

    /** Two of three must consent before a yes, and one of the three can stop it. */
    private static Scenario consents() {
        var story = onTheWay(story("consents", Authority.KFOR, Town.withConsents()));
        for (var who : List.of("nation-a", "nation-b", "nation-c", "eulex")) {
            open(story, who, REQUEST, Verb.CONSENT);
        }
        open(story, "nation-c", REQUEST, Verb.OBJECT);
        open(story, "kfor", REQUEST, Verb.APPROVE, Verb.REJECT, Verb.COMMUNICATE);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        return story.build();
    }

    /** A request that comes in no form that the reading accepts: it never arrives. */
    private static Scenario form() {
        var story = onTheWay(story("form", Authority.KFOR, Town.onPaper()));
        open(story, "belgrade", Verb.SUBMIT, Particulars.by("telephone"));
        open(story, "kfor", REQUEST, Verb.APPROVE, Verb.COMMUNICATE);
        return story.expected(expecting(List.of("never-submitted"), List.of())).build();
    }

    /** An answer, and all that the superior may try to do to it. */
    private static Scenario appeal(String id, AppealEffect effect) {
        var story = onTheWay(story(id, Authority.KFOR, Town.withAppeal(effect)));
        open(story, "kfor", REQUEST, Verb.REJECT, Verb.COMMUNICATE);
        open(story, "belgrade", REQUEST, Verb.FILE_APPEAL);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        open(story, "nato", REQUEST, Verb.UPHOLD, Verb.REMIT, Verb.TAKE_OVER, Verb.ANNUL);
        for (var who : List.of("kfor", "nato", "belgrade")) {
            open(story, who, REVIEW, Verb.APPROVE, Verb.REJECT, Verb.COMMUNICATE);
        }
        return story.expected(expecting(List.of(), List.of("approved"))).build();
    }

    /** Two deployments of 60 that rely on one permission for 100. */
    private static Scenario twoMoves() {
        var story =
                onTheWay(story("two-moves", Authority.KFOR, law().build()).plan("second", "belgrade", REQUEST, PART));
        open(story, "kfor", REQUEST, Verb.APPROVE, Verb.COMMUNICATE);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE, Verb.COMPLETE);
        open(story, "belgrade", "second", Verb.UNDERTAKE);
        return story.build();
    }

    /** Two requests of one applicant, and a deployment that was planned for the first. */
    private static Scenario twoRequests() {
        var story =
                onTheWay(story("two-requests", Authority.KFOR, law().build()).request("q2", "belgrade", ASKED));
        open(story, "kfor", REQUEST, Verb.REJECT);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        open(story, "belgrade", "q2", Verb.SUBMIT);
        open(story, "registry", "q2", Verb.ACKNOWLEDGE, Verb.REVIEW);
        open(story, "kfor", "q2", Verb.APPROVE, Verb.COMMUNICATE);
        return story.build();
    }

    private static Scenario laws() {
        var law = Term.of("mandate");
        var story = onTheWay(story("laws", Authority.KFOR, law().build())
                .request(REQUEST, "belgrade", ASKED.with(Dimension.BASIS, List.of(law)))
                .plan(MOVE, "belgrade", REQUEST, PART.with(Dimension.BASIS, List.of(law)))
                .legalBasis(LegalBasis.openEnded("mandate")));
        open(story, "kfor", REQUEST, Verb.APPROVE, Verb.COMMUNICATE);
        open(story, "belgrade", MOVE, Verb.UNDERTAKE);
        open(story, "security-council", "mandate", Verb.END_BASIS);
        open(story, "eulex", "mandate", Verb.END_BASIS);
        return story.build();
    }

    /** The law is ended twice. */
    private static Scenario lawsLate() {
        return story("laws-late", Authority.NOBODY, law().build())
                .legalBasis(LegalBasis.openEnded("mandate"))
                .then("2000-01-01", Intent.of("security-council", Verb.END_BASIS, "mandate"))
                .then("2000-01-02", Intent.of("security-council", Verb.END_BASIS, "mandate"))
                .build();
    }

    /** Tensions that come and go while those who were refused go on. */
    private static Scenario strains() {
        var story = onTheWay(story("strains", Authority.WITHOUT_FINAL_APPROVAL, law().build()));
        var roadblock = law().build().scale().kind("roadblock").orElseThrow();
        story.tension(new Tension(
                new TensionId("roadblock"), roadblock, new ActorId("eulex"), Claim.confirmed(Town.ASSUMED)));
        open(story, "belgrade", MOVE, Verb.UNDERTAKE, Verb.GO_ON, Verb.LEAVE);
        open(story, "eulex", "roadblock", Verb.BEGIN, Verb.END);
        return story.build();
    }

    /** Everything comes at the wrong time or from the wrong one, as a timeline may have it. */
    private static Scenario late() {
        var story = story("late", Authority.KFOR, Town.withAppeal(AppealEffect.VETO_ONLY));
        story.request("q2", "belgrade", ASKED);
        var day = LocalDate.of(2000, 1, 1);
        for (var intent : outOfOrder()) {
            story.then(day.toString(), intent);
            day = day.plusDays(1);
        }
        return story.then(day.plusDays(30).toString(), Intent.of("kfor", Verb.APPROVE, "q2"))
                .build();
    }

    private static List<Intent> outOfOrder() {
        return List.of(
                Intent.of("kfor", Verb.COMMUNICATE, REQUEST),
                Intent.of("belgrade", Verb.SUBMIT, REQUEST),
                Intent.of("belgrade", Verb.SUBMIT, REQUEST),
                Intent.of("registry", Verb.ACKNOWLEDGE, REQUEST),
                Intent.of("kfor", Verb.APPROVE, REQUEST),
                Intent.of("nato", Verb.ANNUL, REQUEST),
                Intent.of("registry", Verb.REVIEW, REQUEST),
                Intent.of("kfor", Verb.APPROVE, REQUEST),
                Intent.of("kfor", Verb.REJECT, REQUEST),
                Intent.of("belgrade", Verb.UNDERTAKE, MOVE),
                Intent.of("belgrade", Verb.BE_STOPPED, MOVE),
                Intent.of("kfor", Verb.COMMUNICATE, REQUEST),
                Intent.of("belgrade", Verb.UNDERTAKE, MOVE),
                Intent.of("kfor", Verb.REVOKE, REQUEST),
                Intent.of("kfor", Verb.REVOKE, REQUEST),
                Intent.of("belgrade", Verb.SUBMIT, "q2"),
                Intent.of("registry", Verb.ACKNOWLEDGE, "q2"),
                Intent.of("registry", Verb.REVIEW, "q2"));
    }

    private static Particulars naming(Optional<Quantity> number, Term place) {
        return new Particulars(
                Optional.empty(),
                number,
                ImmutableSortedMap.of(Dimension.PLACE, ImmutableSortedSet.of(place)),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Particulars part(int number, Term place, Term category) {
        return new Particulars(
                Optional.empty(),
                Optional.of(Quantity.of(number)),
                ImmutableSortedMap.of(
                        Dimension.PLACE, ImmutableSortedSet.of(place),
                        Dimension.CATEGORY, ImmutableSortedSet.of(category)),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Expected expecting(List<String> always, List<String> canHappen) {
        return new Expected(
                Optional.empty(), ImmutableSortedMap.of(), ImmutableSortedMap.of(), always, canHappen, List.of());
    }
}
