package org.placet.rules;

import static org.placet.rules.Fixture.CONDITION;
import static org.placet.rules.Fixture.REQUEST;
import static org.placet.rules.Fixture.REVIEW_OF_IT;
import static org.placet.rules.Fixture.state;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Phase;
import org.placet.model.Recourse;
import org.placet.model.RequestId;
import org.placet.model.TensionId;
import org.placet.model.UndertakingPhase;
import org.placet.model.Voices;
import org.placet.model.World;

/**
 * Every world of the fixture that can be written down, whether or not a story can come there: how the request stands,
 * times what became of a permission, times what became of the move, times how a review stands.
 */
final class AllWorlds {

    private static final List<AuthorisationPhase> NOT_YET_NOW_AND_NO_MORE =
            List.of(AuthorisationPhase.PENDING_CONDITIONS, AuthorisationPhase.ACTIVE, AuthorisationPhase.REVOKED);

    private AllWorlds() {}

    static List<World> all() {
        var worlds = new LinkedHashSet<World>();
        for (var asked : requests()) {
            worlds.add(asked);
            permissions().map(asked::with).forEach(worlds::add);
            moves(asked).forEach(worlds::add);
            permitted(asked, REQUEST).flatMap(AllWorlds::moves).forEach(worlds::add);
        }
        worlds.addAll(reviews());
        return List.copyOf(worlds);
    }

    private static List<World> requests() {
        var worlds = new ArrayList<World>();
        for (var phase : Phase.values()) {
            worlds.add(Fixture.at(phase));
            if (phase.isAnswered()) {
                worlds.add(Fixture.told(phase));
            }
        }
        worlds.add(Fixture.at(Phase.REJECTED).with(state(Phase.REJECTED).with(Recourse.PENDING)));
        worlds.add(Fixture.answered(Recourse.PENDING));
        worlds.add(Fixture.answered(Recourse.OVER));
        for (var phase : List.of(Phase.RECEIVED, Phase.UNDER_REVIEW)) {
            voices().map(voices -> Fixture.at(phase).with(state(phase).with(voices)))
                    .forEach(worlds::add);
        }
        return worlds;
    }

    private static Stream<Voices> voices() {
        var guild = new ActorId("guild");
        var union = new ActorId("union");
        var warden = new ActorId("warden");
        return Stream.of(
                Voices.NONE.consenting(guild),
                Voices.NONE.objecting(guild),
                Voices.NONE.consenting(guild).consenting(union),
                Voices.NONE.consenting(guild).consenting(warden),
                Voices.NONE.consenting(guild).consenting(union).objecting(warden));
    }

    private static Stream<Authorisation> permissions() {
        var without = Fixture.permission();
        var with = Fixture.permission(REQUEST, Answer.approveWithConditions(Fixture.ASKED, CONDITION));
        var made = new ArrayList<Authorisation>();
        for (var phase : AuthorisationPhase.values()) {
            made.add(without.in(phase));
            made.add(without.answered().in(phase));
            made.add(with.meeting(CONDITION).in(phase));
        }
        // What takes effect has its conditions met, and keeps them met.
        for (var phase : NOT_YET_NOW_AND_NO_MORE) {
            if (phase != AuthorisationPhase.ACTIVE) {
                made.add(with.in(phase));
            }
        }
        made.add(without.in(AuthorisationPhase.ACTIVE).using(70));
        return made.stream();
    }

    private static Stream<World> permitted(World world, RequestId request) {
        return NOT_YET_NOW_AND_NO_MORE.stream()
                .map(phase -> world.with(Fixture.permission(request, Answer.approve(Fixture.ASKED))
                        .in(phase)));
    }

    private static Stream<World> moves(World world) {
        var strained = world.withLasting(ImmutableSortedSet.of(new TensionId("trespass")));
        return Stream.of(
                world.with(Fixture.move(UndertakingPhase.PLANNED)),
                world.with(Fixture.move(UndertakingPhase.EXECUTING, true)),
                strained.with(Fixture.move(UndertakingPhase.EXECUTING)),
                world.with(Fixture.move(UndertakingPhase.COMPLETED, true)),
                world.with(Fixture.move(UndertakingPhase.COMPLETED)),
                world.with(Fixture.move(UndertakingPhase.BLOCKED)));
    }

    private static List<World> reviews() {
        var worlds = new ArrayList<World>();
        for (var root : List.of(Fixture.answered(Recourse.OVER), Fixture.appealed())) {
            for (var phase : Phase.values()) {
                var review = Fixture.reviewState(phase);
                worlds.add(root.with(review));
                if (phase == Phase.REJECTED) {
                    worlds.add(root.with(review.answered().with(Recourse.PENDING)));
                }
                if (phase.isAnswered()) {
                    var told = root.with(review.answered());
                    worlds.add(told);
                    permitted(told, REVIEW_OF_IT).forEach(worlds::add);
                    permitted(told, REVIEW_OF_IT).flatMap(AllWorlds::moves).forEach(worlds::add);
                }
            }
        }
        return worlds;
    }
}
