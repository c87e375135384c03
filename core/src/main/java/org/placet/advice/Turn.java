package org.placet.advice;

import org.placet.model.ActorId;

/** The question: what might this actor attempt now? */
public record Turn(ActorId actor) {}
