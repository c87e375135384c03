/**
 * Tests of what teachers get: the class file carries what the rules say, and works in a real browser.
 *
 * <p>Start reading at {@link org.placet.examples.teachers.ClassFile}, then {@link org.placet.examples.teachers.Browser}.
 */
@NullMarked
package org.placet.examples.teachers;

import org.jspecify.annotations.NullMarked;
