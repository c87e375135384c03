package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.act.Act;
import org.placet.advice.Happened;
import org.placet.advice.Rule;
import org.placet.advice.Turn;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Sourced;

/** How rules are written: what every rule of every shipped pack keeps to. */
class PackTextTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z.]+)}");

    /** A part of a bound value that a message may name: those that the core's wording knows. */
    private static final Map<String, Set<String>> PARTS =
            Map.of("Scope", Set.of("number"), "Quantity", Set.of("atLeast"));

    private static final int LINES_OF_A_FILE = 250;

    static Stream<String> packs() {
        return ScenarioBuilder.SHIPPED_PACKS.stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_rule_begins_with_the_question_that_it_answers(String pack) {
        assertThat(rules(pack)).isNotEmpty().allSatisfy(rule -> {
            var first = rule.getLhs().getChildren().get(0);
            assertThat(first).as(rule.getName()).isInstanceOf(org.drools.base.rule.Pattern.class);
            var type = ((org.drools.base.rule.Pattern) first).getObjectType();
            assertThat(questions()).as(rule.getName()).anyMatch(type::isAssignableTo);
        });
    }

    private static List<Class<?>> questions() {
        return List.of(Turn.class, Act.class, Happened.class);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_rule_has_a_source_that_resolves(String pack) {
        var known = new HashSet<Object>(
                RuleText.messages(CompiledAtRunTime.resource("org/placet/rules/citations.properties"))
                        .keySet());
        known.add(Sourced.ASSUMPTION);

        assertThat(rules(pack)).allSatisfy(rule -> {
            var cited = String.valueOf(rule.getMetaData().get("source"));
            assertThat(known).as(rule.getName()).containsAll(List.of(cited.split("\\s*;\\s*")));
        });
        assertThat(pack(pack).rules()).allSatisfy(rule -> assertThat(known).containsAll(rule.sources()));
    }

    @Test
    void every_citation_is_cited() {
        var known = RuleText.messages(CompiledAtRunTime.resource("org/placet/rules/citations.properties"))
                .keySet();

        var cited = new TreeSet<String>();
        Panel.shipped().forEach(pack -> pack.rules().forEach(rule -> cited.addAll(rule.sources())));

        assertThat(cited).containsAll(known.stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_rule_has_a_message_and_every_message_a_rule(String pack) {
        var ids =
                rules(pack).stream().map(rule -> RuleText.idOf(rule.getName())).toList();

        assertThat(CompiledAtRunTime.messages(pack).keySet())
                .containsExactlyInAnyOrderElementsOf(new ArrayList<Object>(ids));
        assertThat(pack(pack).rules()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_variable_of_a_message_is_bound_by_its_rule(String pack) {
        var messages = CompiledAtRunTime.messages(pack);

        for (var rule : rules(pack)) {
            var declarations = rule.getLhs().getOuterDeclarations();
            var bound = new TreeMap<String, String>();
            declarations.forEach((name, declaration) ->
                    bound.put(name.replace("$", ""), declaration.getTypeName().replaceAll(".*[.$]", "")));
            var matcher = VARIABLE.matcher(messages.getProperty(RuleText.idOf(rule.getName())));
            while (matcher.find()) {
                var path = matcher.group(1).split("\\.");
                assertThat(bound).as(rule.getName()).containsKey(path[0]);
                if (path.length > 1) {
                    assertThat(PARTS.getOrDefault(bound.get(path[0]), Set.of()))
                            .as(rule.getName())
                            .contains(path[1]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatever_a_rule_must_not_find_is_put_in_words_with_what_the_rule_binds(String pack) {
        var said = CompiledAtRunTime.absences(pack);
        var wanted = new TreeSet<String>();

        for (var rule : rules(pack)) {
            var id = RuleText.idOf(rule.getName());
            var negative = rule.getLhs().getChildren().stream()
                    .filter(GroupElement.class::isInstance)
                    .map(GroupElement.class::cast)
                    .toList();
            assertThat(negative).as(rule.getName()).allMatch(GroupElement::isNot);
            IntStream.range(0, negative.size()).forEach(at -> wanted.add(at == 0 ? id : id + "." + (at + 1)));
            var bound = rule.getLhs().getOuterDeclarations().keySet();
            for (var absent : ruleOf(pack, id).absent()) {
                VARIABLE.matcher(absent)
                        .results()
                        .forEach(one -> assertThat(bound).as(rule.getName()).contains("$" + one.group(1)));
            }
        }

        assertThat(said.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Rule ruleOf(String pack, String id) {
        return pack(pack).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_id_is_given_once_in_all_packs() {
        var ids = Panel.shipped().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+-\\d\\d"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothing_orders_rules_and_advice_is_the_only_global(String pack) {
        assertThat(CompiledAtRunTime.texts(pack)).allSatisfy(text -> {
            assertThat(text)
                    .doesNotContainPattern(
                            "(?m)^\\s*(salience|no-loop|activation-group|agenda-group|lock-on-active|function)\\b")
                    .doesNotContainPattern("\\beval\\s*\\(")
                    .doesNotContainPattern("\\b(insert|insertLogical|update|modify|delete|retract)\\s*[({]");
            assertThat(text.lines().filter(line -> line.startsWith("global")))
                    .containsExactly("global org.placet.rules.Advising advice;");
        });
        assertThat(rules(pack)).allSatisfy(rule -> {
            assertThat(rule.getSalience().getValue()).isZero();
            assertThat(rule.isNoLoop()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_file_answers_one_question_and_stays_short(String pack) {
        assertThat(CompiledAtRunTime.texts(pack)).allSatisfy(text -> {
            assertThat(text).startsWith("// ");
            assertThat(text.lines()).hasSizeLessThanOrEqualTo(LINES_OF_A_FILE);
        });
    }

    private static DroolsRulePack pack(String id) {
        return (DroolsRulePack) Panel.shipped().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleImpl> rules(String pack) {
        return pack(pack).knowledge().getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .map(RuleImpl.class::cast)
                .toList();
    }
}
