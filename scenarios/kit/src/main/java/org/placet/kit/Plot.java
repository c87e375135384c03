package org.placet.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placet.explore.Weight;
import org.placet.kit.Move.Kind;
import org.placet.kit.Person.Approval;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Clock;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Label;
import org.placet.model.LegalBasis;
import org.placet.model.Position;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Sourced;
import org.placet.model.Stance;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.TensionKind;
import org.placet.model.Verb;
import org.placet.model.When;

/**
 * Puts drawn parts together so that they fit: whoever acts is in the cast, whatever is named is there, days never run
 * back. Whatever parts are left out, what remains is a scenario that a file can tell.
 */
final class Plot {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);

    /** Who is there beside those who act, and where final approval lies. */
    record Cast(Approval approval, Set<Person> others, List<Stance> stances) {}

    /** What can be done instead, or besides: an act with a weight in quarters, from some point of the timeline on. */
    record Open(Move move, int quarters, int after) {}

    /**
     * What is left open.
     *
     * @param usual weights for what usually comes next, 0 for what is not left open
     */
    record Opens(List<Integer> usual, List<Open> others) {}

    /**
     * How time goes by.
     *
     * @param basisLasts for how many days the basis holds that can end; 0 for as long as nobody ends it
     */
    record Times(int tick, int quarters, Optional<Integer> until, Optional<Integer> basisLasts) {}

    private final Ground ground;
    private final Cast cast;
    private final List<Asked> asked;
    private final Times times;
    private final Course course;
    private final Set<Person> acting = EnumSet.noneOf(Person.class);
    private final Set<String> named = new HashSet<>();
    private final ScenarioBuilder builder = Scenario.builder("drawn");
    private final List<List<Intent>> courses = new ArrayList<>();
    private final int[] next;
    private int length;
    private LocalDate today = FIRST_DAY;

    private Plot(Ground ground, Cast cast, List<Asked> asked, Times times) {
        this.ground = ground;
        this.cast = cast;
        this.asked = asked;
        this.times = times;
        this.course = new Course(ground, cast.approval().holder(), cast.others());
        this.next = new int[asked.size()];
    }

    static Scenario of(Ground ground, Cast cast, List<Asked> asked, List<Move> moves, Opens opens, Times times) {
        return new Plot(ground, cast, asked, times).scenario(moves, opens);
    }

    private Scenario scenario(List<Move> moves, Opens opens) {
        builder.story(new Scenario.Story(
                        "drawn", "A drawn story", "Does what must hold, hold here?", Label.COUNTERFACTUAL, List.of()))
                .reading(ground.reading());
        for (int i = 0; i < asked.size(); i++) {
            ask(i);
        }
        positions();
        var entries = timeline(moves, opens);
        entries.forEach(builder::entry);
        var last = today;
        leaveOpen(opens);
        if (ground.term(Dimension.BASIS, 0).isPresent()) {
            times.basisLasts().ifPresent(this::addBasis);
        }
        builder.clock(new Clock(
                entries.get(0).date().first(),
                times.tick(),
                quarters(times.quarters()),
                times.until().map(last::plusDays)));
        addCast();
        return builder.build();
    }

    private void addBasis(int days) {
        var term = ground.term(Dimension.BASIS, 0).orElseThrow();
        Optional<LocalDate> until = days == 0 ? Optional.empty() : Optional.of(FIRST_DAY.plusDays(days));
        builder.legalBasis(new LegalBasis(term, until, ASSUMED));
    }

    private void ask(int i) {
        var one = asked.get(i);
        var applicant = i == 0 ? Person.APPLICANT : Person.NEIGHBOUR;
        acting.add(applicant);
        builder.request(request(i), applicant.id(), one.scope(ground))
                .plan(undertaking(i), applicant.id(), request(i), one.planned(ground));
        courses.add(course.of(request(i), undertaking(i), applicant, one));
    }

    private static String request(int i) {
        return "q" + (i + 1);
    }

    private static String undertaking(int i) {
        return "move-" + (i + 1);
    }

    private void positions() {
        for (int i = 0; i < cast.stances().size(); i++) {
            var holder = i % 2 == 0 ? Person.APPLICANT : Person.OUTSIDER;
            acting.add(holder);
            builder.position(new Position(
                    position(i),
                    new ActorId(holder.id()),
                    cast.stances().get(i),
                    "",
                    When.on(FIRST_DAY.minusDays(i)),
                    Claim.assumed()));
        }
    }

    private static String position(int i) {
        return "said-" + (i + 1);
    }

    /** A file begins on some day, so there is one entry at least. */
    private List<Entry> timeline(List<Move> moves, Opens opens) {
        length = Math.max(1, moves.size());
        var entries = new ArrayList<Entry>();
        var previous = courses.get(0).get(0);
        for (var move : moves) {
            previous = intent(move, previous);
            entries.add(entry(entries.size(), previous, move.daysLater(), opens));
        }
        if (entries.isEmpty()) {
            entries.add(entry(0, previous, 0, opens));
        }
        return entries;
    }

    private Entry entry(int number, Intent intent, int daysLater, Opens opens) {
        today = today.plusDays(daysLater);
        boolean referred = opens.others().stream().anyMatch(one -> Math.min(one.after(), length) == number + 1);
        note(intent);
        return new Entry(
                referred ? Optional.of("entry-" + (number + 1)) : Optional.empty(),
                When.on(today),
                intent,
                Claim.assumed());
    }

    private Intent intent(Move move, Intent previous) {
        int which = move.which() % asked.size();
        return switch (move.kind()) {
            case AGAIN -> previous;
            case USUAL -> usual(which, true);
            case BY_ANOTHER -> {
                var usual = usual(which, false);
                yield new Intent(new ActorId(move.who().id()), usual.verb(), usual.subject(), usual.with());
            }
            case ANYTHING -> anything(move);
        };
    }

    /** What comes next in the course of a request; its end over again once it is over. */
    private Intent usual(int which, boolean goesOn) {
        var all = courses.get(which);
        var intent = all.get(Math.min(next[which], all.size() - 1));
        if (goesOn) {
            next[which]++;
        }
        return intent;
    }

    private Intent anything(Move move) {
        var verb = possible(move.verb());
        return Course.intent(move.who(), verb, subject(verb, move), course.details(verb, move.detail()));
    }

    /** Where there is nothing that the act could be about, there is talk instead. */
    private Verb possible(Verb verb) {
        boolean possible = switch (verb) {
            case STATE_POSITION -> !cast.stances().isEmpty();
            case END_BASIS, EXTEND_BASIS ->
                times.basisLasts().isPresent()
                        && ground.term(Dimension.BASIS, 0).isPresent();
            case BEGIN, END -> !kinds().isEmpty();
            default -> true;
        };
        return possible ? verb : Verb.HOLD_TALKS;
    }

    private String subject(Verb verb, Move move) {
        return switch (verb) {
            case UNDERTAKE, GO_ON, BE_STOPPED, COMPLETE, LEAVE, NOTIFY, REPORT_VIOLATION, ORDER_WITHDRAWAL ->
                undertaking(move.which() % asked.size());
            case BEGIN, END -> kinds().get(move.which() % kinds().size()).id();
            case STATE_POSITION -> position(move.which() % cast.stances().size());
            case END_BASIS, EXTEND_BASIS ->
                ground.term(Dimension.BASIS, 0).orElseThrow().id();
            default ->
                move.which() == 2 ? new RequestId(request(0)).review().value() : request(move.which() % asked.size());
        };
    }

    /** Those that do not begin by themselves. */
    private List<TensionKind> kinds() {
        return ground.reading().scale().kinds().stream()
                .filter(kind -> !kind.whenUnauthorised())
                .toList();
    }

    private void leaveOpen(Opens opens) {
        var usual = courses.get(0);
        for (int i = 0; i < Math.min(usual.size(), opens.usual().size()); i++) {
            if (opens.usual().get(i) > 0) {
                open(usual.get(i), opens.usual().get(i), 0);
            }
        }
        for (var one : opens.others()) {
            var move = one.move();
            var plain = move.kind() == Kind.ANYTHING ? anything(move) : intent(move, usual.get(0));
            open(plain, one.quarters(), Math.min(one.after(), length));
        }
    }

    private void open(Intent intent, int quarters, int after) {
        note(intent);
        builder.choice(new Choice(intent, quarters(quarters), after));
    }

    private static Weight quarters(int number) {
        return Weight.of(
                BigDecimal.valueOf(number * 25L, 2).stripTrailingZeros().toPlainString());
    }

    /** Whoever acts is there, and what an act is about too. */
    private void note(Intent intent) {
        acting.add(Person.valueOf(intent.who().value().toUpperCase(Locale.ROOT)));
        if (intent.verb() == Verb.BEGIN || intent.verb() == Verb.END) {
            ground.reading()
                    .scale()
                    .kind(intent.subject())
                    .filter(kind -> named.add(kind.id()))
                    .ifPresent(kind -> builder.tension(
                            new Tension(new TensionId(kind.id()), kind, intent.who(), Claim.assumed())));
        }
    }

    private void addCast() {
        acting.addAll(cast.others());
        acting.add(cast.approval().holder());
        acting.stream().flatMap(one -> one.behind().stream()).toList().forEach(acting::add);
        acting.forEach(one -> builder.actor(one.actor(cast.approval())));
    }
}
