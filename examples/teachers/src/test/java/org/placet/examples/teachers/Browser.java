package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window and without a network. Where there is none, tests are skipped, and one line says so. */
final class Browser implements AutoCloseable {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final AtomicBoolean SAID = new AtomicBoolean();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one, or skips the test; fails with {@code -Dbrowser=required}. */
    static Browser start() {
        // says at each start which version of a protocol it does not know; none of it is used here
        SELENIUM.setLevel(Level.SEVERE);
        var chromium = found("chromium", "chromium-browser", "google-chrome");
        var chromedriver = found("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            skip();
        }
        var options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--window-size=1280,1000",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Browser(driver);
    }

    private static void skip() {
        var what =
                "Browser tests: skipped, no Chromium was found. To run them: apt-get install chromium chromium-driver";
        if ("required".equals(System.getProperty("browser"))) {
            fail(what.replace("skipped, no", "-Dbrowser=required, and no"));
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println(what);
        }
        Assumptions.abort(what);
    }

    private static Optional<Path> found(String... names) {
        return Stream.of(names)
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens the class file anew, at the place that the part behind # names. */
    void open(String hash) {
        driver.get("about:blank");
        driver.get(ClassFile.fresh().toUri() + hash);
        ready();
    }

    /** Opens another file. */
    void open(Path file) {
        driver.get(file.toUri().toString());
    }

    void ready() {
        new WebDriverWait(driver, PATIENCE)
                .until(now -> now.findElements(By.cssSelector("body[data-ready=true]"))
                                .size()
                        == 1);
    }

    /** Presses keys one after another, as if nothing but a keyboard were there. */
    void press(CharSequence... keys) {
        for (var key : keys) {
            driver.switchTo().activeElement().sendKeys(key);
        }
    }

    void tabTo(String text) {
        for (int i = 0; i < 200; i++) {
            press(Keys.TAB);
            if (driver.switchTo().activeElement().getText().contains(text)) {
                return;
            }
        }
        fail("Nothing that says '" + text + "' can be reached with the tab key");
    }

    void click(String css) {
        script("document.querySelector(arguments[0]).click()", css);
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    List<String> texts(String css) {
        // one question for all of them: each takes its time
        var found = script("return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)", css);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    void await(String css, String text) {
        new WebDriverWait(driver, PATIENCE)
                .until(now -> now.findElements(By.cssSelector(css)).stream()
                        .anyMatch(one -> one.getText().contains(text)));
    }

    String hash() {
        return String.valueOf(script("return location.hash"));
    }

    Object script(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
    }

    Object later(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeAsyncScript(script, arguments)).orElse("");
    }

    /** Lines on the console since the last look. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void prefer(String feature, String value) {
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** The page as it would come out of a printer, as the bytes of a PDF. */
    byte[] printed() {
        var printed = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    }

    static String resource(String name) {
        try (var stream = Browser.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
