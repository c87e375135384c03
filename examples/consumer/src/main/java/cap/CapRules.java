package cap;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.act.Decide;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.advice.RulePackProvider;
import org.placet.model.World;

/** A rule of one's own, in plain Java: nobody is granted more than 500. It comes beside the shipped packs. */
public final class CapRules implements RulePackProvider, RulePack {

    static final int MOST = 500;

    private static final List<String> SOURCES = List.of("assumption");
    private static final String SENTENCE = "Nobody is granted more than 500.";

    @Override
    public List<String> ids() {
        return List.of(id());
    }

    @Override
    public Optional<RulePack> load(String id) {
        return id.equals(id()) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String id() {
        return "cap";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new Rule("cap-01", "nobody is granted more than 500", SOURCES, SENTENCE, List.of(), SENTENCE));
    }

    @Override
    public String hash() {
        return "cap-1";
    }

    @Override
    public Adviser open(List<?> fixedFacts) {
        return new CapAdviser();
    }

    /** Looks at the question only: a cap is the same in every world. */
    private static final class CapAdviser implements Adviser {

        @Override
        public void look(World world, List<?> facts) {}

        @Override
        public List<Advice> ask(List<?> questions) {
            return questions.stream().flatMap(CapAdviser::bar).toList();
        }

        private static Stream<Advice> bar(Object question) {
            boolean tooMany = question instanceof Decide yes && yes.number().atMost() > MOST;
            var reason = new Reason("cap-01", SENTENCE, ImmutableSortedMap.of(), SOURCES, List.of());
            return tooMany
                    ? Stream.of(new Advice.Bars((Decide) question, Refusal.Kind.OUTSIDE_MANDATE, reason))
                    : Stream.empty();
        }

        @Override
        public void close() {}
    }
}
