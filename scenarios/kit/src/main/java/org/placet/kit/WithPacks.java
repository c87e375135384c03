package org.placet.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rule packs beside the shipped ones, or in the place of the one that they replace: {@code @ForAll @WithPacks("my-rules") Scenario}. The scenarios that are drawn then
 * name these packs too, and a simulation of them asks them as well.
 *
 * <p>The system property {@value #PROPERTY} names packs for every property at once, with commas between them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface WithPacks {

    /** The system property that does the same for every property. */
    String PROPERTY = "placet.packs";

    /** The ids of the packs, as a provider on the class path knows them. */
    String[] value();
}
