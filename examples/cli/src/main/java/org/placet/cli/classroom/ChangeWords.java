package org.placet.cli.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placet.model.Authorisation;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.World;
import org.placet.run.Change;

/** How things stand and what changed, in words for a class. */
final class ChangeWords {

    /** How states are written; what a user's own facts say is left as it is. */
    private static final Pattern CODES = Pattern.compile("[a-z0-9,: -]+");

    private final Scenario scenario;
    private final Messages messages;

    ChangeWords(Scenario scenario, Messages messages) {
        this.scenario = scenario;
        this.messages = messages;
    }

    /** What changed: "The request", "The permission", "Barricades". */
    String what(Change change) {
        int gap = change.what().indexOf(' ');
        if (gap < 0) {
            return change.what().equals("level") ? messages.say("change.level") : change.what();
        }
        var id = change.what().substring(gap + 1);
        return switch (change.what().substring(0, gap)) {
            case "request" -> messages.say("change.request", which(id));
            case "authorisation" -> messages.say("change.permission", which(id));
            case "undertaking" -> undertaking(id);
            case "tension" -> capital(plain(id));
            default -> capital(plain(change.what()));
        };
    }

    /** A state in words: "under review", "going on, with authority". */
    String state(String code) {
        if (code.equals("none")) {
            return messages.say("change.nothing");
        }
        if (!CODES.matcher(code).matches()) {
            return code;
        }
        return Arrays.stream(code.split("(?<!:),? "))
                .map(part -> messages.find("state." + part).orElseGet(() -> plain(part)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How requests, permissions and undertakings stand, one sentence each. */
    List<String> standing(World world) {
        var lines = new ArrayList<String>();
        world.requests().values().forEach(one -> lines.add(request(one)));
        world.authorisations().values().forEach(one -> lines.add(permission(one)));
        world.undertakings()
                .values()
                .forEach(one -> lines.add(
                        undertaking(one.id().value()) + ": " + state(code(one.phase()) + " " + code(one.status()))));
        return lines;
    }

    private String request(RequestState one) {
        var told = one.communicated() ? messages.say("standing.told") : "";
        return messages.say("change.request", which(one.id().value())) + ": " + state(code(one.phase())) + told
                + (one.hasDeadline() ? left(one.daysLeft()) : "");
    }

    private String permission(Authorisation one) {
        return messages.say("change.permission", which(one.request().value())) + ": " + state(code(one.phase()))
                + (one.hasDeadline() ? left(one.daysLeft()) : "");
    }

    private String left(int days) {
        return messages.say("standing.left", days);
    }

    private String which(String id) {
        return scenario.requests().size() > 1 ? " " + id : "";
    }

    private String undertaking(String id) {
        var word = scenario.reading().words().say("undertaking");
        return scenario.plans().size() > 1
                ? messages.say("change.undertaking.one", word, plain(id))
                : messages.say("change.undertaking", word);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(String id) {
        return id.replace('-', ' ');
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
