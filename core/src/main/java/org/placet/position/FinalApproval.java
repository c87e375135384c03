package org.placet.position;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * The game of somebody who asks and somebody who may only say yes or no: the setter and the veto (Romer and Rosenthal,
 * Public Choice 33, 1978). Without a yes everything stays as it is. An approver accepts what is at least as near to
 * its own stand as the status quo, so the one that asks gets the point nearest to its own wish that all accept.
 *
 * <p>It says what an approver with a known stand would let pass. It is a model of preferences, not of power: what
 * counts is for the rules to say.
 *
 * @param statusQuo what stays if nobody says yes, in the units of the ruler
 * @see Wanted what would be wanted by weight
 */
public record FinalApproval(double statusQuo) {

    private static final double SAME = 1e-12;

    public FinalApproval {
        checkArgument(Double.isFinite(statusQuo), "The status quo is nowhere: %s", statusQuo);
    }

    /** Whether this approver likes the proposal at least as well as the status quo; a tie is a yes. */
    public boolean accepts(double approver, double proposal) {
        return Math.abs(approver - proposal) <= Math.abs(approver - statusQuo) + SAME;
    }

    /** The lowest point that all these approvers accept. The status quo is always accepted. */
    public double lowestAccepted(List<Double> approvers) {
        return approvers.stream()
                .mapToDouble(approver -> Math.min(statusQuo, 2 * approver - statusQuo))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The highest point that all these approvers accept. */
    public double highestAccepted(List<Double> approvers) {
        return approvers.stream()
                .mapToDouble(approver -> Math.max(statusQuo, 2 * approver - statusQuo))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** What comes of it: what the proposer likes best among all that everybody who must say yes accepts. */
    public double outcome(double proposer, List<Double> approvers) {
        return Math.max(lowestAccepted(approvers), Math.min(highestAccepted(approvers), proposer));
    }

    /**
     * The chance of a yes to one fixed proposal, between 0 and 1, where the approver is not sure of itself: the
     * logistic form. It nears the plain rule as sharpness grows, except that a tie stays one half.
     *
     * @param range the length of the ruler, above 0
     * @param sharpness how strongly a better proposal draws a yes, 0 or more; a free number, illustrative and never
     *     fitted to data here
     */
    public double odds(Stand approver, double proposal, double range, double sharpness) {
        checkArgument(range > 0, "A ruler has a length above 0; seen %s", range);
        checkArgument(sharpness >= 0, "The sharpness is 0 or more; seen %s", sharpness);
        double better = (Math.abs(approver.at() - statusQuo) - Math.abs(approver.at() - proposal)) / range;
        return 1 / (1 + Math.exp(-sharpness * approver.salience() * better));
    }
}
