package org.placet.run;

import java.util.Map;
import java.util.Optional;
import org.placet.model.Quantity;
import org.placet.model.Scope;

/** What a template may name of a bound value: the value itself, or one part of it after a dot. */
final class Fields {

    private Fields() {}

    static Optional<Object> of(String path, Map<String, ?> values) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(values.get(path));
        }
        var whole = values.get(path.substring(0, dot));
        var part = path.substring(dot + 1);
        if (whole instanceof Scope scope && part.equals("number")) {
            return Optional.of(scope.number());
        }
        if (whole instanceof Quantity quantity && part.equals("atLeast")) {
            return Optional.of(quantity.atLeast());
        }
        return Optional.empty();
    }
}
