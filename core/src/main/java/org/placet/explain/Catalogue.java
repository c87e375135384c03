package org.placet.explain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placet.act.Acts;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Entry;
import org.placet.model.Form;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Power;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/**
 * Everything that anybody in a scenario could do, whether or not the scenario leaves it open: each actor, each verb
 * of the procedure, each thing that it can be about. Details are those that the scenario itself names, and otherwise
 * what would be in form and within the limits.
 */
final class Catalogue {

    /** Words alone move nothing in a procedure. */
    private static final Set<Verb> ONLY_SAID = Set.of(
            Verb.CONTEST, Verb.HOLD_TALKS, Verb.NOTIFY, Verb.REPORT_VIOLATION, Verb.INSTRUCT, Verb.STATE_POSITION);

    private final Scenario scenario;
    private final boolean withTensions;
    private final Set<String> matter;
    private final List<Intent> known;
    private final List<ActorId> actors;
    private final Boundaries boundaries;

    /**
     * @param aim what is wanted in the end: only what is about the same request, undertaking or tension leads there
     * @param withTensions whether what raises and eases the level belongs to it
     */
    Catalogue(Scenario scenario, Intent aim, boolean withTensions) {
        this.scenario = scenario;
        this.withTensions = withTensions;
        this.matter = matter(aim, scenario);
        if (withTensions) {
            scenario.tensions().keySet().forEach(id -> matter.add(id.value()));
        }
        this.known = Stream.concat(
                        scenario.timeline().stream().map(Entry::intent),
                        scenario.choices().stream().map(Choice::intent))
                .filter(intent -> matter.contains(intent.subject()))
                .distinct()
                .toList();
        // Whoever plays a part comes first: of two equal ways it is the one that a reader expects.
        this.actors = Stream.concat(
                        scenario.actors().values().stream()
                                .filter(one -> one.role().isPresent()),
                        scenario.actors().values().stream()
                                .filter(one -> one.role().isEmpty()))
                .map(one -> one.id())
                .toList();
        this.boundaries = new Boundaries(scenario);
    }

    /** The ids of a request, its review, and the undertaking that relies on it; or of a tension. */
    private static Set<String> matter(Intent aim, Scenario scenario) {
        var ids = new TreeSet<String>();
        ids.add(aim.subject());
        scenario.plans().values().stream()
                .filter(plan -> plan.id().value().equals(aim.subject()))
                .forEach(plan -> ids.add(plan.request().value()));
        for (var request : scenario.requests().keySet()) {
            var review = request.review().value();
            if (ids.contains(request.value()) || ids.contains(review)) {
                ids.addAll(List.of(request.value(), review));
            }
        }
        return ids;
    }

    /** What could be attempted in this world, in a fixed order. */
    List<Intent> in(World world) {
        var all = new LinkedHashSet<Intent>();
        known.stream().filter(intent -> isMove(intent.verb())).forEach(all::add);
        for (var verb : Verb.values()) {
            if (!isMove(verb)) {
                continue;
            }
            for (var subject : subjects(verb, scenario, world)) {
                if (!matter.contains(subject)) {
                    continue;
                }
                for (var with : details(verb, subject, world)) {
                    who(verb, subject).forEach(actor -> all.add(new Intent(actor, verb, subject, with)));
                }
            }
        }
        return all.stream().filter(intent -> isThere(intent, world)).toList();
    }

    private boolean isMove(Verb verb) {
        return switch (verb) {
            case PASS_TIME, OWN -> false;
            case BEGIN, END -> withTensions;
            default -> !ONLY_SAID.contains(verb);
        };
    }

    private Collection<ActorId> who(Verb verb, String subject) {
        if (verb == Verb.BEGIN || verb == Verb.END) {
            return scenario.tensions().values().stream()
                    .filter(one -> one.id().value().equals(subject))
                    .map(one -> one.actor())
                    .toList();
        }
        var planned = scenario.plans().values().stream()
                .filter(plan -> plan.id().value().equals(subject) && verb != Verb.ORDER_WITHDRAWAL)
                .map(plan -> plan.actor())
                .toList();
        return planned.isEmpty() ? actors : planned;
    }

    /** The ids of what a deed of this kind can be about. */
    static List<String> subjects(Verb verb, Scenario scenario, World world) {
        return switch (verb) {
            case UNDERTAKE, GO_ON, BE_STOPPED, COMPLETE, LEAVE, NOTIFY, REPORT_VIOLATION, ORDER_WITHDRAWAL ->
                Stream.concat(scenario.plans().keySet().stream(), world.undertakings().keySet().stream())
                        .map(Object::toString)
                        .distinct()
                        .sorted()
                        .toList();
            case BEGIN, END ->
                scenario.tensions().keySet().stream().map(Object::toString).toList();
            case END_BASIS, EXTEND_BASIS -> world.bases().keySet().stream().toList();
            case STATE_POSITION ->
                scenario.positions().stream().map(one -> one.id()).toList();
            default -> world.requests().keySet().stream().map(Object::toString).toList();
        };
    }

    private Collection<Particulars> details(Verb verb, String subject, World world) {
        return switch (verb) {
            case SUBMIT, RESEND -> channels();
            case CONFIRM, WAIVE ->
                world.authorisations().values().stream()
                        .filter(one -> one.request().value().equals(subject))
                        .flatMap(one -> one.unmet().stream())
                        .map(Particulars::about)
                        .toList();
            case APPROVE_IN_PART, AMEND ->
                world.requests().values().stream()
                        .filter(one -> one.id().value().equals(subject))
                        .flatMap(one -> boundaries.within(one.asked()).stream())
                        .map(Boundaries::naming)
                        .toList();
            case APPROVE_WITH_CONDITIONS, EXTEND_BASIS -> List.of();
            default -> List.of(Particulars.NONE);
        };
    }

    private List<Particulars> channels() {
        return scenario.reading().form().map(Form::channels).filter(all -> !all.isEmpty()).stream()
                .flatMap(List::stream)
                .findFirst()
                .or(() -> Optional.of(Acts.NO_CHANNEL))
                .map(Particulars::by)
                .stream()
                .toList();
    }

    /** Whether what it is about is there in this world: a review may not have been opened. */
    private boolean isThere(Intent intent, World world) {
        return subjects(intent.verb(), scenario, world).contains(intent.subject());
    }

    /** Who would do this, where nobody says it: whoever plans it, asks, or holds the role that has the power. */
    static Optional<ActorId> usual(Verb verb, String subject, Scenario scenario) {
        var planned = scenario.plans().values().stream()
                .filter(plan -> plan.id().value().equals(subject))
                .map(plan -> plan.actor())
                .findFirst();
        if (planned.isPresent() && verb != Verb.ORDER_WITHDRAWAL) {
            return planned;
        }
        var strained = scenario.tensions().values().stream()
                .filter(tension -> tension.id().value().equals(subject))
                .map(tension -> tension.actor())
                .findFirst();
        if (strained.isPresent()) {
            return strained;
        }
        if (verb.power() == Power.ASK || verb.power() == Power.APPEAL) {
            return scenario.requests().values().stream()
                    .filter(request -> request.id().value().equals(subject)
                            || request.id().review().value().equals(subject))
                    .map(request -> request.applicant())
                    .findFirst();
        }
        return holder(verb, scenario);
    }

    private static Optional<ActorId> holder(Verb verb, Scenario scenario) {
        var authority = scenario.finalAuthority().map(one -> one.holder());
        if (verb.power() == Power.DECIDE || verb.power() == Power.GOVERN) {
            return authority;
        }
        var roles = scenario.reading().competences().stream()
                .filter(one -> one.includes(verb.power()))
                .map(one -> one.role())
                .toList();
        return authority
                .filter(one ->
                        scenario.actor(one).role().filter(roles::contains).isPresent())
                .or(() -> scenario.actors().values().stream()
                        .filter(actor -> actor.role().filter(roles::contains).isPresent())
                        .map(actor -> actor.id())
                        .findFirst());
    }
}
