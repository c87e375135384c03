package org.placet.rules;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;

/** Rule texts compiled by a test: shuffled, renamed or changed. */
public final class CompiledAtRunTime {

    private static final AtomicInteger RELEASES = new AtomicInteger();

    private CompiledAtRunTime() {}

    /** The rules in these texts; each becomes a file whose name is the prefix and its place in the list. */
    public static KieBase base(List<String> texts, String prefix) {
        var services = KieServices.Factory.get();
        // Each compilation needs an id of its own, or the engine mixes them up.
        var release = services.newReleaseId("org.placet.rules", "at-run-time", "1." + RELEASES.incrementAndGet());
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int i = 0; i < texts.size(); i++) {
            files.write("src/main/resources/" + folder(texts.get(i)) + "/" + prefix + i + ".drl", texts.get(i));
        }
        var results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(
                    results.getMessages(Message.Level.ERROR).toString());
        }
        try {
            return services.newKieContainer(release).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static String folder(String text) {
        return text.lines()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .map(line ->
                        line.substring("package ".length(), line.length() - 1).replace('.', '/'))
                .orElseThrow();
    }

    /** A shipped pack, made anew from other texts. */
    static RulePack pack(String id, List<String> texts, String prefix) {
        return DroolsRulePack.of(id, base(texts, prefix), texts, messages(id), absences(id));
    }

    /** A shipped pack, loaded anew and with some rules taken out. */
    static RulePack without(String id, List<Rule> rules) {
        var owner = ShippedRulePacks.class;
        var pack = DroolsRulePack.compiled(id, owner, "org.placet/placet-rules", packageOf(id));
        rules.forEach(rule -> pack.knowledge().removeRule(packageOf(id), rule.id() + ": " + rule.name()));
        return pack;
    }

    /** The texts of a shipped pack, one for each of its files. */
    static List<String> texts(String id) {
        return PackFiles.drl(ShippedRulePacks.class, packageOf(id));
    }

    static Properties messages(String id) {
        return RuleText.messages(resource(packageOf(id).replace('.', '/') + "/messages.properties"));
    }

    static Properties absences(String id) {
        var stream = ShippedRulePacks.class.getResourceAsStream(
                "/" + packageOf(id).replace('.', '/') + "/absences.properties");
        return stream == null ? new Properties() : RuleText.messages(stream);
    }

    static InputStream resource(String path) {
        var stream = ShippedRulePacks.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalArgumentException("There is no " + path);
        }
        return stream;
    }

    static String packageOf(String id) {
        return "org.placet.rules." + (id.equals("approval-procedure") ? "approval" : id);
    }

    /** The shipped packs, with one of them replaced. */
    static List<RulePack> shippedBut(RulePack other) {
        var packs = new ArrayList<RulePack>();
        for (var pack : Panel.shipped()) {
            packs.add(pack.id().equals(other.id()) ? other : pack);
        }
        return List.copyOf(packs);
    }
}
