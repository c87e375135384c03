package org.placet.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside its random tries, tries a property on every situation of a fixed set of small stories, each by its shortest
 * way: every place where final approval can lie, every effect of silence and of an appeal, consents, limits, a form; the
 * usual course, and besides it whatever somebody whose turn it is not might do. What the random tries never met is said
 * then.
 *
 * <p>With {@code @Property(tries = 1)} it takes the place of the random tries. It looks at situations, not at every
 * history that leads to one. The property takes one scenario or trace, and perhaps a seed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface EverySituation {

    /** How many situations of each story at most; what is left out is said. */
    int upTo() default 200;
}
