package org.placet.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.drools.modelcompiler.KieBaseBuilder;
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
    private final Optional<String> insteadOf;

    private DroolsRulePack(String id, KieBase base, Map<String, Rule> rules, Properties explained) {
        this(id, base, rules, explained, Optional.empty());
    }

    private DroolsRulePack(
            String id, KieBase base, Map<String, Rule> rules, Properties explained, Optional<String> insteadOf) {
        this.id = id;
        this.insteadOf = insteadOf;
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

    /**
     * A shipped pack with some rules changed: each of these texts stands in the place of the rules with the same ids.
     * The texts were compiled by the build of the module that {@code owner} is in, each into the package that it names.
     *
     * @param shipped the id of the pack that is changed, and in whose place the new one comes
     * @param without the ids of rules that are left out
     * @throws IllegalArgumentException if a rule that is changed or left out is not in the shipped pack
     */
    public static DroolsRulePack changed(
            String id, String shipped, Class<?> owner, String model, List<String> texts, List<String> without) {
        var packageName = ShippedRulePacks.packageOf(shipped);
        var here = ShippedRulePacks.class;
        var folder = "/" + packageName.replace('.', '/');
        var messages = properties(here, folder + "/messages.properties");
        var absences = properties(here, folder + "/absences.properties");
        var rules = new TreeMap<>(RuleText.parse(PackFiles.drl(here, packageName), messages, absences));
        var changed = RuleText.parse(texts, messages, absences);
        var models = new ArrayList<>(CompiledRules.models(here, ShippedRulePacks.MODEL, packageName));
        texts.forEach(text -> models.addAll(CompiledRules.models(owner, model, RuleText.packageOf(text))));
        var base = KieBaseBuilder.createKieBaseFromModel(models);
        for (var rule : Iterables.concat(changed.keySet(), without)) {
            var gone = rules.remove(rule);
            checkArgument(gone != null, "There is no rule '%s' in '%s' that could be changed", rule, shipped);
            base.removeRule(packageName, gone.id() + ": " + gone.name());
        }
        rules.putAll(changed);
        return new DroolsRulePack(id, base, rules, properties(here, "citations.properties"), Optional.of(shipped));
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

    @Override
    public Optional<String> insteadOf() {
        return insteadOf;
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
