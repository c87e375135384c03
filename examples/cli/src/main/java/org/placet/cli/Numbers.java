package org.placet.cli;

/** A whole number as somebody types it. */
final class Numbers {

    private Numbers() {}

    /** A number above zero; commas between thousands are welcome. */
    static int positive(String option, String written) {
        try {
            int number = Integer.parseInt(written.replace(",", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number that is too small
        }
        throw new WrongInput(
                "'" + written + "' is no number of things. Write a whole number above 0, such as " + option + " 1000.");
    }
}
