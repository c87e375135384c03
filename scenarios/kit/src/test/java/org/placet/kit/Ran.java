package org.placet.kit;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One property that was run by itself, with nothing printed. */
final class Ran implements TestExecutionListener {

    private Throwable thrown = new AssertionError("The property passed");

    private Ran() {}

    /** What it failed with; another error where it passed. */
    static Throwable failure(Class<?> container, String property, Class<?>... parameters) throws Exception {
        var method = container.getDeclaredMethod(property, parameters);
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(container, method))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-" + container.getSimpleName())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        var ran = new Ran();
        LauncherFactory.create().execute(request, ran);
        return ran.thrown;
    }

    @Override
    public void executionFinished(TestIdentifier one, TestExecutionResult result) {
        if (one.isTest()) {
            result.getThrowable().ifPresent(failed -> thrown = failed);
        }
    }
}
