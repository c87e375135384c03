package org.placet.kit;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placet.model.Actor;
import org.placet.model.Role;

/** Everybody who can take part in a drawn scenario: all whom rules tell apart, and some who should make no difference. */
enum Person {
    OUTSIDER(null, null),
    /** An office of the library's first subject, with no part in the procedure: a rule that goes by names shows here. */
    EULEX(null, null),
    APPLICANT(Role.APPLICANT, null),
    AUTHORITY(Role.FINAL_APPROVAL, null),
    AGENT(null, "applicant"),
    NEIGHBOUR(Role.APPLICANT, null),
    DESK(Role.ADDRESSEE, null),
    SUPERIOR(Role.SUPERIOR, null),
    CONSULTEE(Role.CONSULTEE, null),
    PARTNER(Role.CONSULTEE, null),
    WARDEN(Role.VETO_HOLDER, null),
    GIVER(Role.MANDATE_GIVER, null),
    CLERK(null, "authority"),
    SPEAKER(null, "applicant"),
    WATCHER(Role.SUPERVISOR, null);

    /** Those whom a yes may have to wait for. */
    static final ImmutableList<Person> ASKED = ImmutableList.of(CONSULTEE, PARTNER, WARDEN);

    private final Optional<Role> role;
    private final Optional<String> principal;

    Person(@Nullable Role role, @Nullable String principal) {
        this.role = Optional.ofNullable(role);
        this.principal = Optional.ofNullable(principal);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the scenario lists it, where final approval lies as it is said. */
    Actor actor(Approval approval) {
        var held = switch (this) {
            case AUTHORITY -> approval.ofTheAuthority();
            case OUTSIDER -> approval.ofTheOutsider();
            default -> role;
        };
        var actor = held.map(one -> Actor.of(id(), one)).orElseGet(() -> Actor.bystander(id()));
        if (this == SPEAKER) {
            return actor.speakingFor(principal.orElseThrow());
        }
        return principal.map(actor::actingFor).orElse(actor);
    }

    /** Whom it acts or speaks for, and who must therefore be there too. */
    Optional<Person> behind() {
        return principal.map(id -> id.equals(APPLICANT.id()) ? APPLICANT : AUTHORITY);
    }

    /** Where final approval lies: a check that forgot to ask who holds it survives where that never changes. */
    enum Approval {
        WITH_THE_AUTHORITY(Role.FINAL_APPROVAL, null),
        WITH_THE_OUTSIDER(Role.ADDRESSEE, Role.FINAL_APPROVAL),
        NOWHERE(null, null),
        NOWHERE_BUT_HANDLED(Role.ADDRESSEE, null);

        private final Optional<Role> authority;
        private final Optional<Role> outsider;

        Approval(@Nullable Role authority, @Nullable Role outsider) {
            this.authority = Optional.ofNullable(authority);
            this.outsider = Optional.ofNullable(outsider);
        }

        private Optional<Role> ofTheAuthority() {
            return authority;
        }

        private Optional<Role> ofTheOutsider() {
            return outsider;
        }

        /** Who would give the answer. */
        Person holder() {
            return this == WITH_THE_OUTSIDER ? OUTSIDER : AUTHORITY;
        }
    }
}
