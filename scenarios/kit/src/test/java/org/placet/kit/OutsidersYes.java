package org.placet.kit;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.act.Decide;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.advice.Reason;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.advice.RulePackProvider;
import org.placet.model.World;

/** A broken gate: beside the shipped rules, one that lets the outsider's answer count. */
public final class OutsidersYes implements RulePackProvider {

    static final String ID = "outsiders-yes";

    @Override
    public List<String> ids() {
        return List.of(ID);
    }

    @Override
    public Optional<RulePack> load(String id) {
        return id.equals(ID) ? Optional.of(new Pack()) : Optional.empty();
    }

    private static final class Pack implements RulePack {

        private static final List<String> ASSUMED = List.of("assumption");
        private static final Reason REASON =
                new Reason("outsider-01", "The outsider may decide.", ImmutableSortedMap.of(), ASSUMED, List.of());

        @Override
        public String id() {
            return ID;
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Rule(
                    "outsider-01", "the outsider may decide", ASSUMED, "The outsider may decide.", List.of(), ""));
        }

        @Override
        public String hash() {
            return ID;
        }

        @Override
        public Adviser open(List<?> fixedFacts) {
            return new Adviser() {
                @Override
                public void look(World world, List<?> facts) {
                    // says the same of every world
                }

                @Override
                public List<Advice> ask(List<?> questions) {
                    return questions.stream()
                            .flatMap(one -> one instanceof Decide decide
                                            && decide.actor().value().equals("outsider")
                                    ? Stream.of(decide)
                                    : Stream.empty())
                            .<Advice>map(decide -> new Advice.Empowers(decide, REASON))
                            .toList();
                }

                @Override
                public void close() {
                    // holds nothing
                }
            };
        }
    }
}
