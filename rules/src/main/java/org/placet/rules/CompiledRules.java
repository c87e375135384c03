package org.placet.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Loads rules that the build has compiled to classes. The list of those classes is in {@code
 * META-INF/kie/<groupId>/<artifactId>/drools-model}; no XML is read and no compiler is needed.
 */
final class CompiledRules {

    private static final String WHAT_TO_DO =
            "; the rules are compiled by the build: run \"mvn compile\" (an IDE does not do it by itself)";

    private CompiledRules() {}

    /** The knowledge base of all rules in this Java package. */
    static KieBase load(Class<?> owner, String model, String packageName) {
        return KieBaseBuilder.createKieBaseFromModel(models(owner, model, packageName));
    }

    /** The rules of this Java package, made anew. */
    static List<Model> models(Class<?> owner, String model, String packageName) {
        var models = new ArrayList<Model>();
        for (var name : classNames(owner, "/META-INF/kie/" + model + "/drools-model")) {
            if (name.startsWith(packageName + ".")) {
                models.add(instance(owner, name));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("There are no rules in " + packageName + WHAT_TO_DO);
        }
        return models;
    }

    private static List<String> classNames(Class<?> owner, String list) {
        var stream = owner.getResourceAsStream(list);
        if (stream == null) {
            throw new IllegalStateException("The list of rules " + list + " is missing" + WHAT_TO_DO);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException broken) {
            throw new IllegalStateException("The list of rules " + list + " cannot be read", broken);
        }
    }

    private static Model instance(Class<?> owner, String name) {
        try {
            return Class.forName(name, true, owner.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("The rules in " + name + " cannot be loaded" + WHAT_TO_DO, broken);
        }
    }
}
