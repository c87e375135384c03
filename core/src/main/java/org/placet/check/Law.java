package org.placet.check;

/**
 * What holds over several runs, readings or stories at once. No single record can show that it is broken, so it is
 * tested rather than watched.
 *
 * @param code the letter code: {@code P8}
 * @param id the sentence-like id
 * @param sentence what it says
 * @param test the class of tests that holds it
 */
public record Law(String code, String id, String sentence, String test) {}
