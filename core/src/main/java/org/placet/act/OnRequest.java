package org.placet.act;

import org.placet.model.RequestId;

/** An act of the procedure that is about one request, its answer, or the permission that the answer made. */
public sealed interface OnRequest extends Act
        permits Asking, Replying, Handling, Consenting, Decide, Overseeing, Governing {

    /** Which request. */
    RequestId request();

    @Override
    default String subject() {
        return request().value();
    }
}
