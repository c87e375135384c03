package org.placet.run;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placet.advice.Facts;
import org.placet.model.Appeals;
import org.placet.model.Authorisation;
import org.placet.model.Choice;
import org.placet.model.Competence;
import org.placet.model.ConsentNeeded;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.Plan;
import org.placet.model.Power;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.TensionKind;
import org.placet.model.Undertaking;

/** Says the facts that a rule matched in a few words each: "request q1: under review". */
public final class FactWords {
    private final Scenario scenario;
    private final Wording wording;
    private final Map<Class<?>, Function<Object, String>> sayings;

    private FactWords(Scenario scenario) {
        this.scenario = scenario;
        this.wording = Wording.of(scenario);
        this.sayings = ImmutableMap.<Class<?>, Function<Object, String>>builder()
                .put(RequestState.class, of(RequestState.class, this::request))
                .put(Authorisation.class, of(Authorisation.class, this::authorisation))
                .put(Undertaking.class, of(Undertaking.class, this::undertaking))
                .put(Plan.class, of(Plan.class, this::plan))
                .put(Choice.class, of(Choice.class, this::choice))
                .put(Competence.class, of(Competence.class, this::competence))
                .put(Limit.OfNumber.class, of(Limit.OfNumber.class, one -> "limit: " + wording.say(one.allowed())))
                .put(Limit.OfTerms.class, of(Limit.OfTerms.class, this::terms))
                .put(Form.class, of(Form.class, Form::says))
                .put(ConsentNeeded.class, of(ConsentNeeded.class, ConsentNeeded::says))
                .put(Appeals.class, of(Appeals.class, Appeals::says))
                .put(TensionKind.class, of(TensionKind.class, one -> one.id() + ": level " + one.level()))
                .put(Facts.Holds.class, of(Facts.Holds.class, this::holds))
                .put(Facts.ActsFor.class, of(Facts.ActsFor.class, this::actsFor))
                .put(Facts.SpeaksFor.class, of(Facts.SpeaksFor.class, this::speaksFor))
                .put(Facts.FinalApproval.class, of(Facts.FinalApproval.class, this::finalApproval))
                .put(
                        Facts.Lasting.class,
                        of(Facts.Lasting.class, one -> one.tension().id() + " lasts"))
                .put(Facts.CurrentPosition.class, of(Facts.CurrentPosition.class, one -> "position " + one.id()))
                .build();
    }

    /** The facts of this scenario, in its words. */
    public static FactWords of(Scenario scenario) {
        return new FactWords(scenario);
    }

    /** The fact in words; a user's own record by its values. */
    public String say(Object fact) {
        var saying = sayings.get(fact.getClass());
        if (saying != null) {
            return saying.apply(fact);
        }
        var text = wording.say(fact);
        return fact instanceof Record ? text.substring(text.indexOf('[') + 1).replaceFirst("]$", "") : text;
    }

    private static <T> Function<Object, String> of(Class<T> type, Function<T, String> saying) {
        return fact -> saying.apply(type.cast(fact));
    }

    private String request(RequestState one) {
        var communicated = one.communicated() ? ", communicated" : "";
        return "request " + one.id() + ": " + wording.say(one.phase()) + communicated;
    }

    private String authorisation(Authorisation one) {
        return "permission for " + one.request() + ": " + wording.say(one.phase()) + ", " + wording.say(one.granted());
    }

    private String undertaking(Undertaking one) {
        return word("undertaking") + " " + one.id() + ": " + wording.say(one.phase());
    }

    private String plan(Plan one) {
        return "plan " + one.id() + ": " + wording.say(one.actor()) + ", " + wording.say(one.scope());
    }

    private String choice(Choice one) {
        return "open to " + wording.say(one.who()) + ": " + one.verb().code() + " " + one.subject();
    }

    private String competence(Competence one) {
        var powers = one.powers().stream().map(this::power).collect(Collectors.joining(", "));
        return wording.say(one.role()) + " may " + powers;
    }

    private String power(Power power) {
        return power == Power.UNDERTAKE ? word("undertake") : power.code();
    }

    private String terms(Limit.OfTerms one) {
        return "limit, " + wording.say(one.dimension()) + ": " + wording.say(one.allowed());
    }

    private String holds(Facts.Holds one) {
        return wording.say(one.holder()) + " has the role " + wording.say(one.role());
    }

    private String actsFor(Facts.ActsFor one) {
        return wording.say(one.agent()) + " can act for " + wording.say(one.principal());
    }

    private String speaksFor(Facts.SpeaksFor one) {
        return wording.say(one.voice()) + " can speak for " + wording.say(one.principal());
    }

    private String finalApproval(Facts.FinalApproval one) {
        return "final approval: " + wording.say(one.holder());
    }

    private String word(String coreWord) {
        return scenario.reading().words().say(coreWord);
    }
}
