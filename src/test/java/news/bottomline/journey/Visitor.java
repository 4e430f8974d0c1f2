package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser. Closing it checks that there was no script error, no violation of the content security policy, no request to
 * another host, and no invalid HTML.
 */
final class Visitor implements AutoCloseable {

    private static final int NARROW = 390;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    /** Signing in hashes a password, which takes long on purpose; so the sessions of accounts are used again. */
    private static final Map<String, Session> SIGNED_IN = new HashMap<>();

    /** @param home the page that the account sees first */
    private record Session(List<Cookie> cookies, String home) {}

    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private final VisitedPages visited;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(boolean scripts) {
        this.scripts = scripts;
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT).setJavaScriptEnabled(scripts);
        visited = new VisitedPages(options);
        context = Chromium.browser()
                .newContext(options.setBaseURL(Newspaper.SITE.toString()).setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("Failed to load resource: the server responded")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            URI uri = URI.create(request.url());
            if (!Newspaper.SITE.getAuthority().equals(uri.getAuthority())) {
                complaints.add("a request to " + request.url());
            }
        });
    }

    static Visitor reader() {
        return new Visitor(true);
    }

    static Visitor withoutScripts() {
        return new Visitor(false);
    }

    static Visitor signedIn(String email) {
        return signedIn(reader(), email, Newspaper.PASSWORD);
    }

    static Visitor signedIn(Visitor visitor, String email, String password) {
        if (!visitor.takesUp(SIGNED_IN.get(email))) {
            visitor.open("/sign-in").signsIn(email, password);
            assertThat(visitor.path()).isNotEqualTo("/sign-in");
            SIGNED_IN.put(email, new Session(visitor.context.cookies(), visitor.path()));
        }
        return visitor;
    }

    /** Goes on with a session of this account, if it has one that has not ended. */
    private boolean takesUp(@Nullable Session session) {
        if (session == null) {
            return false;
        }
        context.addCookies(session.cookies());
        open(session.home());
        return path().equals(session.home());
    }

    /** Fills in the sign-in form that is open. */
    Visitor signsIn(String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return this;
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** The path of the current page within the site. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    boolean hasScripts() {
        return scripts;
    }

    /**
     * Nothing that axe finds, narrow in the dark and wide in the light; pictures are kept of the other two as well. Axe is a
     * script: it never answers where there are none.
     */
    Visitor seesAnAccessiblePage(String name) {
        assertThat(scripts).isTrue();
        for (int width : List.of(NARROW, WIDE)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, HEIGHT);
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)); // no colour on its way to another
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                System.getProperty("it.screenshots"),
                                name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
                if ((width == NARROW) == (scheme == ColorScheme.DARK)) {
                    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
                    assertThat(violations)
                            .as("%s at %d px, %s: %s", name, width, scheme, violations)
                            .isEmpty();
                }
            }
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
        complaints.addAll(visited.problems());
        assertThat(complaints).isEmpty();
    }
}
