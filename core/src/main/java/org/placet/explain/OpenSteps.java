package org.placet.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.act.Doing;
import org.placet.advice.Refusal;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.model.ActorId;
import org.placet.model.Intent;
import org.placet.model.Verb;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Stepping;

/**
 * What could lawfully happen if everything were left open: every act of the procedure by everybody who has the power
 * to it, and the days up to the next deadline. Of what does not count
 * only the bare attempt to set out belongs to it: it is no breach of anything, and without it nobody can be stopped.
 */
final class OpenSteps implements TransitionSystem<Moment, Option> {

    private static final String NO_POWER = "default-deny";

    private record Post(ActorId who, Verb verb) {}

    private final Stepping stepping;
    private final Catalogue catalogue;
    private final Moment start;
    private final Set<Post> powers;

    OpenSteps(Stepping stepping, Catalogue catalogue, Moment start) {
        this.stepping = stepping;
        this.catalogue = catalogue;
        this.start = start;
        this.powers = stepping.consider(start, catalogue.in(start.world())).stream()
                .filter(OpenSteps::hasPower)
                .map(option -> new Post(option.act().actor(), option.act().verb()))
                .collect(Collectors.toSet());
    }

    private static boolean hasPower(Option option) {
        return option.refusal().map(Refusal::reasons).orElse(List.of()).stream()
                .noneMatch(reason -> reason.rule().equals(NO_POWER));
    }

    @Override
    public List<Moment> initialStates() {
        return List.of(start);
    }

    @Override
    public List<Transition<Moment, Option>> transitions(Moment moment) {
        var thinkable =
                catalogue.in(moment.world()).stream().filter(this::isPowered).toList();
        var prospects = stepping.follow(moment, thinkable, OpenSteps::isLawful).stream();
        return Stream.concat(prospects, stepping.idle(moment).stream())
                .filter(one -> one.target().breach().isEmpty())
                .map(one -> new Transition<>(one.option(), one.option().weight(), one.target()))
                .toList();
    }

    /** Conditions have no powers before there are any: whoever governs at all may confirm and waive them. */
    private boolean isPowered(Intent intent) {
        return powers.contains(new Post(intent.who(), intent.verb()))
                || (intent.verb() == Verb.CONFIRM || intent.verb() == Verb.WAIVE)
                        && powers.contains(new Post(intent.who(), Verb.REVOKE))
                || intent.verb() == Verb.APPROVE_IN_PART && powers.contains(new Post(intent.who(), Verb.APPROVE));
    }

    private static boolean isLawful(Option option) {
        return option.counts() || option.act() instanceof Doing.Undertake;
    }
}
