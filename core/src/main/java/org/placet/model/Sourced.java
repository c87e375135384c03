package org.placet.model;

import java.util.List;

/** Something that says where it comes from. Keys resolve in the sources of a scenario; "assumption" is always one. */
public interface Sourced {

    /** The key of what nobody's text says and the author of a file or rule assumed. */
    String ASSUMPTION = "assumption";

    /** Keys of sources, at least one where the thing is a fact. */
    List<String> sources();
}
