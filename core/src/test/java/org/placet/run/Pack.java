package org.placet.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.placet.act.Act;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.advice.Reason;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.advice.Turn;
import org.placet.model.Choice;
import org.placet.model.Sourced;
import org.placet.model.Town;
import org.placet.model.Verb;
import org.placet.model.World;

/** Rules in plain Java, for tests of the step: whatever the test wants them to say. */
final class Pack implements RulePack {

    /** What a pack says to one question. */
    interface Answers {
        List<Advice> to(Object question, World world, List<?> facts);
    }

    private final String id;
    private final Answers answers;

    private Pack(String id, Answers answers) {
        this.id = id;
        this.answers = answers;
    }

    /** A pack that says nothing at all. */
    static Pack silent() {
        return saying((question, world, facts) -> List.of());
    }

    /** A pack that empowers everybody for everything, bars nothing, and lets every choice be attempted. */
    static Pack permissive() {
        return saying(Pack::permit);
    }

    static Pack saying(Answers answers) {
        return new Pack("java", answers);
    }

    /** The same, and besides what another says. */
    Pack and(Answers more) {
        return new Pack(id, (question, world, facts) -> {
            var advice = new ArrayList<>(answers.to(question, world, facts));
            advice.addAll(more.to(question, world, facts));
            return advice;
        });
    }

    /** The same, in an order that the seed draws each time. */
    Pack shuffled(long seed) {
        var random = new Random(seed);
        return new Pack(id, (question, world, facts) -> {
            var advice = new ArrayList<>(answers.to(question, world, facts));
            Collections.shuffle(advice, random);
            return advice;
        });
    }

    /** A reason that this rule gives. */
    static Reason because(String rule) {
        return Reason.of(rule, rule + " says so.", List.of(Sourced.ASSUMPTION));
    }

    private static List<Advice> permit(Object question, World world, List<?> facts) {
        if (question instanceof Act act) {
            return List.of(new Advice.Empowers(act, because("permit-01")));
        }
        return question instanceof Turn turn ? open(turn, facts, "permit-02") : List.of();
    }

    /** Every choice of whoever's turn it is. */
    static List<Advice> open(Turn turn, List<?> facts, String rule) {
        return facts.stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> choice.who().equals(turn.actor()) && choice.verb() != Verb.OWN)
                .<Advice>map(choice -> new Advice.Attempts(choice, because(rule)))
                .toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public String hash() {
        return "0";
    }

    @Override
    public Adviser open(List<?> fixedFacts) {
        return new Asked();
    }

    private final class Asked implements Adviser {

        private World world = Town.scenario().firstWorld();
        private List<?> facts = List.of();

        @Override
        public void look(World another, List<?> seen) {
            world = another;
            facts = List.copyOf(seen);
        }

        @Override
        public List<Advice> ask(List<?> questions) {
            return questions.stream()
                    .flatMap(question -> answers.to(question, world, facts).stream())
                    .toList();
        }

        @Override
        public void close() {
            facts = List.of();
        }
    }
}
