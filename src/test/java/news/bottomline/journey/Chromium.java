package news.bottomline.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser: one of the system's, else Playwright's own download, else, as root on Debian, the package chromium. Without
 * any, the tests fail with a message that says what to install.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
    private static final int MINUTES_TO_INSTALL = 5;

    private static Browser browser;

    /** The one browser of all tests. */
    static synchronized Browser browser() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    private static Browser launch() {
        Optional<Path> found = onThisMachine();
        if (found.isEmpty() && !downloaded()) {
            found = fromDebian();
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"))
                .setChromiumSandbox(!isRoot());
        found.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> onThisMachine() {
        Stream<Path> onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onThePath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean downloaded() {
        say("No Chromium or Chrome on this machine; trying Playwright's own");
        return succeeds(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CLI.class.getName(),
                "install",
                "chromium");
    }

    private static Optional<Path> fromDebian() {
        if (isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            say("Playwright's own cannot be had; installing Debian's package chromium");
            boolean installed = succeeds("apt-get", "update", "-qq")
                    && succeeds(
                            "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu");
            if (installed) {
                return onThisMachine();
            }
        }
        throw new IllegalStateException("No browser to test in: install Chromium or Chrome, then run this again");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean succeeds(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }

    private Chromium() {}
}
