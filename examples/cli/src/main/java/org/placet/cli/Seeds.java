package org.placet.cli;

/** A seed as somebody types it. */
final class Seeds {

    private Seeds() {}

    static long read(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException noNumber) {
            throw new WrongInput("'" + written + "' is no seed. A seed is a whole number, such as --seed 7.");
        }
    }
}
