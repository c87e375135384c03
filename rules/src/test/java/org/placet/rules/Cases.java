package org.placet.rules;

import java.util.stream.Stream;

/** For each rule the situations in which it speaks and is silent, in the order of the rule files. */
final class Cases {

    private Cases() {}

    static Stream<Case> all() {
        return Stream.of(
                        AnswerCases.all(),
                        PermissionCases.all(),
                        AppealCases.all(),
                        ConductCases.all(),
                        BasisCases.all())
                .flatMap(cases -> cases);
    }
}
