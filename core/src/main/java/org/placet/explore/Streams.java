package org.placet.explore;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** One stream of lots for each run, so that any run can be drawn again alone. */
final class Streams {

    private static final RandomGeneratorFactory<RandomGenerator> KIND = RandomGeneratorFactory.of("L64X128MixRandom");

    private final long seed;

    Streams(long seed) {
        this.seed = seed;
    }

    RandomGenerator of(int run) {
        return KIND.create(mixed(mixed(seed) + run));
    }

    /** Spreads seeds that lie close together (Steele, Lea and Flood 2014, with Stafford's variant 13). */
    private static long mixed(long seed) {
        var mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
