package news.bottomline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Works on the moderation pages in a browser. */
record ModeratorsDesk(Visitor visitor) implements AutoCloseable {

    private static final int MOST_STEPS = 200;

    static ModeratorsDesk of(Visitor visitor) {
        return new ModeratorsDesk(visitor);
    }

    static ModeratorsDesk at(boolean scripts) {
        Visitor visitor = scripts ? Visitor.reader() : Visitor.withoutScripts();
        return of(Visitor.signedIn(visitor, Newspaper.MODERATOR, Newspaper.PASSWORD));
    }

    /** Blocks the moderation script, as some networks do; the other scripts run. */
    ModeratorsDesk withoutItsScript() {
        page().route(
                        "**/js/moderation.js*",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody("")));
        return this;
    }

    Page page() {
        return visitor.page();
    }

    ModeratorsDesk open(String path) {
        visitor.open(path);
        return this;
    }

    /** The confirmation of the last decision. */
    Locator said() {
        return page().locator("#said");
    }

    /** The card of this reply, on any page of the queue. */
    Locator card(SentReply reply) {
        Locator card = page().locator("#comment-" + reply.id());
        card.or(next()).first().waitFor(); // the page may still be loading
        while (card.count() == 0) {
            next().click();
        }
        return card;
    }

    int positionOf(SentReply reply) {
        List<String> ids = ids();
        assertThat(ids).contains("comment-" + reply.id());
        return ids.indexOf("comment-" + reply.id());
    }

    List<Instant> timesOnAllPages() {
        List<Instant> times = new ArrayList<>(times());
        while (next().count() > 0) {
            next().click();
            times.addAll(times());
        }
        return times;
    }

    void approve(Locator card) {
        button(card, "Approve the comment by").click();
    }

    void spam(Locator card) {
        button(card, "Spam the comment by").click();
    }

    void refuse(Locator card, String reason) {
        card.getByText("Refuse…").click();
        card.getByLabel("Reason").fill(reason);
        refuseIt(card);
    }

    void refuseIt(Locator card) {
        button(card, "Refuse it").click();
    }

    void takeDown(Locator card, String reason) {
        card.getByText("Take down…").click();
        card.getByLabel("Reason").fill(reason);
        takeItDown(card);
    }

    void takeItDown(Locator card) {
        button(card, "Take it down").click();
    }

    ModeratorsDesk press(String key) {
        page().keyboard().press(key);
        return this;
    }

    /** Presses a key until this reply's card has the focus. */
    ModeratorsDesk focusWith(String key, SentReply reply) {
        Locator card = page().locator("#comment-" + reply.id() + ":focus");
        for (int step = 0; card.count() == 0 && step < MOST_STEPS; step++) {
            press(key);
        }
        assertThat(card).hasCount(1);
        return this;
    }

    /** Presses the tab key until the button with this name has the focus. */
    ModeratorsDesk tabTo(String button) {
        Locator there = page().locator("button:focus");
        for (int step = 0; step < MOST_STEPS; step++) {
            if (there.count() == 1 && there.textContent().equals(button)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("the tab key never leads to " + button);
    }

    @Override
    public void close() {
        visitor.close();
    }

    private Locator next() {
        return page().getByText("Next comments");
    }

    private List<String> ids() {
        return page().locator("article[id^=comment-]").all().stream()
                .map(card -> card.getAttribute("id"))
                .toList();
    }

    private List<Instant> times() {
        return page().locator("article[id^=comment-] header time").all().stream()
                .map(time -> Instant.parse(time.getAttribute("datetime")))
                .toList();
    }

    private static Locator button(Locator card, String name) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
