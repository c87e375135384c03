package org.placet.kit;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Properties that were run by themselves, with nothing printed. */
final class Ran implements TestExecutionListener {

    private final List<Throwable> failures = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private int passed;

    private Ran() {}

    /** All properties of a class. */
    static Ran all(Class<?> container) {
        return run(container, DiscoverySelectors.selectClass(container));
    }

    /** What one property failed with. */
    static Throwable failure(Class<?> container, String property, Class<?>... parameters) throws Exception {
        var method = container.getDeclaredMethod(property, parameters);
        return run(container, DiscoverySelectors.selectMethod(container, method))
                .failures()
                .get(0);
    }

    private static Ran run(Class<?> container, DiscoverySelector what) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(what)
                .configurationParameter("jqwik.database", "target/jqwik-database-of-" + container.getSimpleName())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        var ran = new Ran();
        LauncherFactory.create().execute(request, ran);
        return ran;
    }

    List<Throwable> failures() {
        return failures;
    }

    int passed() {
        return passed;
    }

    /** What was published on the way. */
    String said() {
        return said.toString();
    }

    @Override
    public void reportingEntryPublished(TestIdentifier one, ReportEntry entry) {
        entry.getKeyValuePairs().values().forEach(text -> said.append(text).append('\n'));
    }

    @Override
    public void executionFinished(TestIdentifier one, TestExecutionResult result) {
        if (one.isTest()) {
            result.getThrowable().ifPresentOrElse(failures::add, () -> passed++);
        }
    }
}
