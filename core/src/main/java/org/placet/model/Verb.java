package org.placet.model;

import static org.placet.model.Power.APPEAL;
import static org.placet.model.Power.ASK;
import static org.placet.model.Power.DECIDE;
import static org.placet.model.Power.ENACT;
import static org.placet.model.Power.GOVERN;
import static org.placet.model.Power.HANDLE;
import static org.placet.model.Power.NONE;
import static org.placet.model.Power.OVERSEE;
import static org.placet.model.Power.PUBLISH;

/**
 * What can be done: one word for each act, the same in files, rules, traces and JSON. The family of acts itself, with
 * what each carries, is in the package {@code org.placet.act}.
 */
public enum Verb {
    RESOLVE("resolve", ASK),
    SUBMIT("submit", ASK),
    RESEND("resend", ASK),
    AMEND("amend", ASK),
    WITHDRAW("withdraw", ASK),
    ACCEPT("accept", ASK),
    DECLINE("decline", ASK),
    ASK_TO_VARY("ask-to-vary", ASK),
    ACKNOWLEDGE("acknowledge", HANDLE),
    RETURN("return", HANDLE),
    REVIEW("review", HANDLE),
    COMMUNICATE("communicate", HANDLE),
    CONSENT("consent", Power.CONSENT),
    OBJECT("object", Power.CONSENT),
    APPROVE("approve", DECIDE),
    APPROVE_IN_PART("approve-in-part", DECIDE),
    APPROVE_WITH_CONDITIONS("approve-with-conditions", DECIDE),
    REJECT("reject", DECIDE),
    MAKE_PUBLIC("make-public", PUBLISH),
    FILE_APPEAL("appeal", APPEAL),
    UPHOLD("uphold", OVERSEE),
    REMIT("remit", OVERSEE),
    INSTRUCT("instruct", OVERSEE),
    ANNUL("annul", OVERSEE),
    TAKE_OVER("take-over", OVERSEE),
    CONFIRM("confirm", GOVERN),
    WAIVE("waive", GOVERN),
    SUSPEND("suspend", GOVERN),
    RESUME("resume", GOVERN),
    REVOKE("revoke", GOVERN),
    ORDER_WITHDRAWAL("order-withdrawal", GOVERN),
    UNDERTAKE("undertake", Power.UNDERTAKE),
    GO_ON("go-on", Power.UNDERTAKE),
    BE_STOPPED("be-stopped", NONE),
    COMPLETE("complete", NONE),
    LEAVE("leave", NONE),
    NOTIFY("notify", NONE),
    CONTEST("contest", NONE),
    REPORT_VIOLATION("report-violation", NONE),
    STATE_POSITION("state-position", NONE),
    HOLD_TALKS("hold-talks", NONE),
    END_BASIS("end-basis", ENACT),
    EXTEND_BASIS("extend-basis", ENACT),
    BEGIN("begin", NONE),
    END("end", NONE),
    PASS_TIME("pass-time", NONE),
    OWN("own", NONE);

    private final String code;
    private final Power power;

    Verb(String code, Power power) {
        this.code = code;
        this.power = power;
    }

    /** The word that files, traces and JSON use: {@code approve-in-part}. */
    public String code() {
        return code;
    }

    /** The power without which the act does not count; {@link Power#NONE} for brute facts. */
    public Power power() {
        return power;
    }

    /** Whether this is one of the four answers to a request. */
    public boolean isDecision() {
        return power == DECIDE;
    }

    /** Whether this answer permits something. */
    public boolean isApproval() {
        return isDecision() && this != REJECT;
    }
}
