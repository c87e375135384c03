package org.placet.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.kie.api.KieBase;
import org.placet.advice.Adviser;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;

/**
 * A rule pack in DRL. The rules of a Java package that was compiled by the build are found by the name of that
 * package; other rule bases (compiled by a test, say) come with their texts.
 *
 * <p>The knowledge base is shared and immutable; every {@link #open} makes a session of its own.
 */
public final class DroolsRulePack implements RulePack {

    private final String id;
    private final KieBase base;
    private final Map<String, Rule> rules;
    private final String hash;
    private final Questions questions;
    private final ImmutableSortedMap<String, String> citations;

    private DroolsRulePack(String id, KieBase base, Map<String, Rule> rules, Properties explained) {
        this.id = id;
        this.base = base;
        this.rules = rules;
        this.hash = RuleText.hash(rules);
        this.questions = Questions.of(rules.values());
        this.citations = rules.values().stream()
                .flatMap(rule -> rule.sources().stream())
                .filter(explained.stringPropertyNames()::contains)
                .distinct()
                .collect(
                        ImmutableSortedMap.toImmutableSortedMap(String::compareTo, key -> key, explained::getProperty));
    }

    /**
     * The pack whose rules were compiled into this Java package by the build of the module that {@code owner} is in. A
     * file {@code citations.properties} beside the owner says what the keys mean that its rules cite.
     *
     * @throws IllegalStateException if the build has left no rules there; it says what to run
     */
    public static DroolsRulePack compiled(String id, Class<?> owner, String model, String packageName) {
        var base = CompiledRules.load(owner, model, packageName);
        var folder = "/" + packageName.replace('.', '/');
        var messages = properties(owner, folder + "/messages.properties");
        var absences = properties(owner, folder + "/absences.properties");
        var explained = properties(owner, "citations.properties");
        return new DroolsRulePack(
                id, base, RuleText.parse(PackFiles.drl(owner, packageName), messages, absences), explained);
    }

    private static Properties properties(Class<?> owner, String resource) {
        var stream = owner.getResourceAsStream(resource);
        return stream == null ? new Properties() : RuleText.messages(stream);
    }

    /** A pack around a knowledge base that somebody else compiled from these texts. */
    public static DroolsRulePack of(String id, KieBase base, List<String> texts, Properties messages) {
        return of(id, base, texts, messages, new Properties());
    }

    /** The same, with what is said of the things that its rules look for and must not find. */
    public static DroolsRulePack of(
            String id, KieBase base, List<String> texts, Properties messages, Properties absences) {
        return new DroolsRulePack(id, base, RuleText.parse(texts, messages, absences), new Properties());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public Map<String, String> citations() {
        return citations;
    }

    /** The rules as the engine knows them, for checks of the rules themselves. */
    public KieBase knowledge() {
        return base;
    }

    @Override
    public Adviser open(List<?> fixedFacts) {
        return new SessionAdviser(base.newKieSession(), new Advising(rules), questions, fixedFacts);
    }
}
