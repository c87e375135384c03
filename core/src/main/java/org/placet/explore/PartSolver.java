package org.placet.explore;

/** Solves one strongly connected part of a chain, in place; what other parts add is there already. */
interface PartSolver {

    /** From how often each state of the part is entered from outside, to how often it is visited. */
    void solveVisits(double[] visits);

    /** From what each state of the part adds by itself, to what a walk from there adds up to. */
    void solveSums(double[] sums);
}
