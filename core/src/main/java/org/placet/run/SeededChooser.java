package org.placet.run;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.placet.explore.Weight;

/** Draws by weight. It is used for one run, by one thread. */
final class SeededChooser implements Chooser {

    private final long seed;

    /** Made when the first lot is drawn: most timelines draw none. */
    private Optional<RandomGenerator> lots = Optional.empty();

    SeededChooser(long seed) {
        this.seed = seed;
    }

    @Override
    public Optional<Pick> choose(List<Option> options) {
        long sum = options.stream()
                .map(Option::weight)
                .mapToLong(Weight::millionths)
                .sum();
        if (sum == 0) {
            return Optional.empty();
        }
        long drawn = draw(sum);
        long passed = 0;
        for (int i = 0; i < options.size(); i++) {
            passed += options.get(i).weight().millionths();
            if (drawn < passed) {
                return Optional.of(new Pick(i, Optional.of(new Draw(drawn, sum))));
            }
        }
        throw new IllegalStateException("The lot " + drawn + " is not below " + sum);
    }

    private long draw(long sum) {
        var generator = lots.orElseGet(
                () -> RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        lots = Optional.of(generator);
        return generator.nextLong(sum);
    }
}
