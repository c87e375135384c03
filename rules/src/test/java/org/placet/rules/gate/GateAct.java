package org.placet.rules.gate;

/**
 * What is done to which request; requests are numbered from 0.
 *
 * @see Gate
 */
public record GateAct(String verb, int request) {}
