package org.placet.cli;

/** What the user gave cannot be used; the message says what was seen, what was expected, and what to try. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongInput(String message) {
        super(message);
    }
}
