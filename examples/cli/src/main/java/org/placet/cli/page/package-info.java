/**
 * What the browser shows: a run as one static page that asks nothing of any network.
 *
 * <p>Start reading at {@link org.placet.cli.page.HtmlReport}.
 */
@NullMarked
package org.placet.cli.page;

import org.jspecify.annotations.NullMarked;
