package org.placet.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placet.act.Act;
import org.placet.act.Acts;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Enacting;
import org.placet.act.Governing;
import org.placet.act.OwnAct;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.advice.Reason;
import org.placet.model.ActorId;
import org.placet.model.LegalBasisState;
import org.placet.model.Quantity;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.TensionKind;
import org.placet.model.Term;
import org.placet.model.Verb;

/**
 * Says acts, reasons and outcomes in plain sentences, in the words of the scenario and its reading: actors by their
 * names, places by theirs, and the field's word for what the core calls an undertaking. English; thousands as in
 * "2,500", whatever the machine's language is.
 */
public final class Wording {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z.]+)}");
    private static final Properties SENTENCES = Sentences.load();

    /** What options are sorted by: the actor, the verb, what it is about, and then all of it. */
    static final Comparator<Act> ORDER = Comparator.comparing(Act::actor)
            .thenComparing(act -> act.verb().code())
            .thenComparing(Act::subject)
            .thenComparing(Object::toString);

    private final Scenario scenario;

    private Wording(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The words of this scenario. */
    public static Wording of(Scenario scenario) {
        return new Wording(scenario);
    }

    /** What the actor of an act does, to be read after its name: "rejects the request". */
    public String does(Act act) {
        var actor = scenario.actors().get(act.actor());
        var phrase = phrase(act);
        return actor != null && actor.plural() ? inThePlural(phrase) : phrase;
    }

    /** A phrase begins with its verb, which is all that changes for those who are several. */
    private static String inThePlural(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        var verb = phrase.substring(0, end);
        var plural = switch (verb) {
            case "is" -> "are";
            case "has" -> "have";
            case "goes", "does" -> verb.substring(0, verb.length() - 2);
            default -> verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
        };
        return plural + phrase.substring(end);
    }

    private String phrase(Act act) {
        if (act instanceof OwnAct own) {
            return own.phrase();
        }
        if (act instanceof Straining straining) {
            return strains(straining);
        }
        return fill(
                template(act),
                Map.of(
                        "request", requestName(act.subject()),
                        "which", severalRequests() ? " (" + act.subject() + ")" : "",
                        "undertake", scenario.reading().words().say("undertake"),
                        "undertaking", scenario.reading().words().say("undertaking"),
                        "undertakes", scenario.reading().words().say("undertakes"),
                        "detail", detail(act)));
    }

    /** The act as a sentence, with its actor and without a date. */
    public String sentence(Act act) {
        if (act instanceof TimePasses) {
            return capital(does(act)) + ".";
        }
        if (act instanceof Straining && act.actor().equals(ActorId.NOT_STATED)) {
            return capital(does(act)) + ".";
        }
        return scenario.nameOf(act.actor()) + " " + does(act) + ".";
    }

    /** What a rule says, filled with what it bound. */
    public String sentence(Reason reason) {
        return fill(reason.template(), reason.bound());
    }

    /** What a rule looked for and did not find, a sentence each. */
    public List<String> absent(Reason reason) {
        return reason.absent().stream()
                .map(template -> capital(fill(template, reason.bound())))
                .toList();
    }

    /** What the clock did, as a sentence: that a letter counts as lost; nothing for what needs no word. */
    public Optional<String> byClock(Change change) {
        var subject = change.what().substring(change.what().indexOf(' ') + 1);
        var key = "clock." + change.after().split(",", 2)[0];
        return change.byClock()
                ? Optional.ofNullable(SENTENCES.getProperty(key))
                        .map(template -> fill(template, Map.of("request", requestName(subject))))
                : Optional.empty();
    }

    /** An invariant's sentence in the field's words. */
    public String sentence(String template) {
        var words = scenario.reading().words();
        var authority = scenario.finalAuthority()
                .map(one -> scenario.nameOf(one.holder()))
                .orElse("a final authority");
        var onAppeal = scenario.requests().keySet().stream()
                .findFirst()
                .flatMap(request -> scenario.authorityOver(request.review()))
                .filter(one -> !scenario.finalAuthority().equals(Optional.of(one)))
                .map(one -> " (on appeal, " + scenario.nameOf(one.holder()) + ")")
                .orElse("");
        return fill(
                template,
                Map.of(
                        "authority", authority + onAppeal,
                        "undertaking", words.say("undertaking"),
                        "undertaken", words.say("undertaken")));
    }

    /** How a person says a thing that a rule bound: an actor by its name, a phase in words, a number with its unit. */
    public String say(Object value) {
        if (value instanceof ActorId actor) {
            return scenario.nameOf(actor);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Scope scope) {
            return scope(scope);
        }
        if (value instanceof Term term) {
            return scenario.nameOf(term);
        }
        if (value instanceof LegalBasisState state) {
            return say(state.term());
        }
        if (value instanceof LegalBasisState state) {
            return say(state.term());
        }
        if (value instanceof TensionKind kind) {
            return kind.begins();
        }
        if (value instanceof Enum<?> code) {
            return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Integer number) {
            return number(number);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "none" : many.stream().map(this::say).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** "10 to 2,500 people". */
    public String quantity(Quantity quantity) {
        var numbers = quantity.atLeast() == quantity.atMost()
                ? number(quantity.atMost())
                : number(quantity.atLeast()) + " to " + number(quantity.atMost());
        return numbers + " " + scenario.reading().words().say("unit");
    }

    /** "150 people, military and police, at site A". */
    public String scope(Scope scope) {
        var parts = new StringBuilder(quantity(scope.number()));
        for (var terms : List.of(scope.categories(), scope.places(), scope.functions())) {
            if (!terms.isEmpty()) {
                parts.append(terms == scope.places() ? ", to " : ", ").append(say(terms));
            }
        }
        return parts.toString();
    }

    private static String number(int number) {
        var digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    private String strains(Straining straining) {
        var tension = scenario.tension(straining.tension());
        var named = !straining.actor().equals(ActorId.NOT_STATED);
        var kind = tension.kind();
        if (straining.verb() == Verb.BEGIN) {
            return named ? kind.beginsBy() : kind.begins();
        }
        return named ? kind.endsBy() : kind.ends();
    }

    private static String template(Act act) {
        var key = "does." + act.verb().code();
        return Optional.ofNullable(SENTENCES.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No sentence says '" + key + "'"));
    }

    /** The request by its id, unless there is only one. */
    private String requestName(String subject) {
        var review = scenario.requests().keySet().stream()
                .map(RequestId::review)
                .anyMatch(id -> id.value().equals(subject));
        if (review) {
            return "the review";
        }
        return severalRequests() ? "the request " + subject : "the request";
    }

    private boolean severalRequests() {
        return scenario.requests().size() > 1;
    }

    private String detail(Act act) {
        if (act instanceof Asking.Submit submit) {
            return how(submit.channel()) + ", " + quantity(asked(submit));
        }
        if (act instanceof Asking.Resend resend) {
            return how(resend.channel());
        }
        if (act instanceof Asking.Amend amend) {
            return scope(amend.asked());
        }
        if (act instanceof Decide decide) {
            return granted(decide);
        }
        if (act instanceof Governing.Confirm confirm) {
            return plain(confirm.condition());
        }
        if (act instanceof Governing.Waive waive) {
            return plain(waive.condition());
        }
        if (act instanceof Doing.Beginning beginning) {
            return scope(beginning.scope());
        }
        if (act instanceof Enacting enacting) {
            return enacted(enacting);
        }
        return act instanceof TimePasses time ? days(time) : plain(act.subject());
    }

    private String enacted(Enacting act) {
        var name = say(scenario.bases().get(act.basis()).term());
        return act instanceof Enacting.ExtendBasis extended ? name + " by " + number(extended.days()) + " days" : name;
    }

    private static String days(TimePasses time) {
        return time.days() == 1 ? "1 day passes" : number(time.days()) + " days pass";
    }

    private Quantity asked(Asking asking) {
        var request = scenario.requests().get(asking.request());
        return request == null ? Quantity.of(0) : request.asked().number();
    }

    private static String how(String channel) {
        return channel.equals(Acts.NO_CHANNEL) ? "" : " " + channel;
    }

    private String granted(Decide decide) {
        if (!decide.approving()) {
            return decide.answer().reasons().isEmpty()
                    ? ""
                    : " ("
                            + decide.answer().reasons().stream()
                                    .map(Wording::plain)
                                    .collect(Collectors.joining(", ")) + ")";
        }
        var conditions = decide.answer().beforeStart();
        var first = conditions.isEmpty()
                ? ""
                : ", once " + conditions.stream().map(Wording::plain).collect(Collectors.joining(" and "));
        return ": " + scope(decide.granted()) + first;
    }

    private static String plain(String id) {
        return id.replace('-', ' ');
    }

    private String fill(String template, Map<String, ?> values) {
        var matcher = VARIABLE.matcher(template);
        var filled = new StringBuilder();
        while (matcher.find()) {
            var value = Fields.of(matcher.group(1), values);
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(value.map(this::say).orElse(matcher.group())));
        }
        matcher.appendTail(filled);
        return filled.toString();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
