package org.placet.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;

/** Changed rules compiled many at a time, each into a base of its own: one at a time takes ten times as long. */
final class ChangedRules {

    private static final String PACKAGE = "org.placet.rules.changed";
    private static final String MODELS = "META-INF/kie/" + PACKAGE + "/changed/drools-model";
    private static final AtomicInteger RELEASES = new AtomicInteger();

    private final String pack;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, RulePack> without = new LinkedHashMap<>();

    ChangedRules(String pack) {
        this.pack = pack;
        for (var file : CompiledAtRunTime.texts(pack)) {
            var header = file.substring(file.indexOf("\nimport ") + 1, file.indexOf("\nrule \"") + 1);
            RuleText.parse(List.of(file), CompiledAtRunTime.messages(pack))
                    .keySet()
                    .forEach(id -> headers.put(id, header));
        }
    }

    /** The shipped packs with this rule changed, by the change; a change that the compiler refuses has none. */
    Map<RuleChange, List<RulePack>> packs(List<RuleChange> changes) {
        var made = new LinkedHashMap<RuleChange, List<RulePack>>();
        compiled(changes).forEach((change, base) -> {
            var packs = new ArrayList<>(CompiledAtRunTime.shippedBut(without(change.rule())));
            packs.add(DroolsRulePack.of(
                    "changed",
                    base,
                    List.of(change.text()),
                    CompiledAtRunTime.messages(pack),
                    CompiledAtRunTime.absences(pack)));
            made.put(change, packs);
        });
        return made;
    }

    /** The shipped pack without this rule. */
    RulePack without(String id) {
        return without.computeIfAbsent(id, missing -> CompiledAtRunTime.without(pack, rule(missing)));
    }

    private List<Rule> rule(String id) {
        return new ShippedRulePacks()
                .load(pack).orElseThrow().rules().stream()
                        .filter(one -> one.id().equals(id))
                        .toList();
    }

    private Map<RuleChange, KieBase> compiled(List<RuleChange> changes) {
        var all = tryToCompile(changes);
        if (all.isPresent()) {
            return all.get();
        }
        if (changes.size() == 1) {
            return Map.of();
        }
        var both = new LinkedHashMap<RuleChange, KieBase>();
        int half = changes.size() / 2;
        both.putAll(compiled(changes.subList(0, half)));
        both.putAll(compiled(changes.subList(half, changes.size())));
        return both;
    }

    private Optional<Map<RuleChange, KieBase>> tryToCompile(List<RuleChange> changes) {
        var services = KieServices.Factory.get();
        var release = services.newReleaseId(PACKAGE, "changed", "1." + RELEASES.incrementAndGet());
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int at = 0; at < changes.size(); at++) {
            var change = changes.get(at);
            var name = PACKAGE + ".m" + at;
            files.write(
                    "src/main/resources/" + name.replace('.', '/') + "/rule.drl",
                    "package " + name + ";\n" + headers.get(change.rule()) + change.text() + "\n");
        }
        try {
            var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                return Optional.empty();
            }
            var classes = services.newKieContainer(release).getClassLoader();
            var names = new String(
                            ((InternalKieModule) builder.getKieModule()).getBytes(MODELS), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var bases = new LinkedHashMap<RuleChange, KieBase>();
            for (int at = 0; at < changes.size(); at++) {
                var start = PACKAGE + ".m" + at + ".";
                bases.put(
                        changes.get(at),
                        base(
                                classes,
                                names.stream()
                                        .filter(name -> name.startsWith(start))
                                        .toList()));
            }
            return Optional.of(bases);
        } catch (RuntimeException | ReflectiveOperationException refused) {
            return Optional.empty();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static KieBase base(ClassLoader classes, List<String> names) throws ReflectiveOperationException {
        var models = new ArrayList<Model>();
        for (var name : names) {
            models.add((Model) classes.loadClass(name).getDeclaredConstructor().newInstance());
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }
}
