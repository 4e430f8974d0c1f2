package news.bottomline.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import news.bottomline.base.Language;
import news.bottomline.base.Problem;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Text;
import org.jspecify.annotations.Nullable;

/** What every view needs besides its page: messages, links and the signed-in user. */
public final class ViewContext {

    private final SiteSettings settings;
    private final Messages messages;
    private final Assets assets;
    private final Instant now;
    private final HttpServletRequest request;

    ViewContext(SiteSettings settings, Messages messages, Assets assets, Instant now, HttpServletRequest request) {
        this.settings = settings;
        this.messages = messages;
        this.assets = assets;
        this.now = now;
        this.request = request;
    }

    /** The address, on this server, of a path within the application that begins with a slash. */
    public String link(String path) {
        return request.getContextPath() + path;
    }

    /** The public address of a path; it comes from the settings, never from the request. */
    public String absolute(String path) {
        return settings.baseUrl() + path;
    }

    /** The address of a file under {@code assets}, which changes with its content, so that browsers may cache it. */
    public String asset(String file) {
        return link("/assets/" + file + "?v=" + assets.version(file));
    }

    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** The same for the content of an element, with each text argument isolated in a {@code bdi} element. */
    public Content html(String key, Object... arguments) {
        return IsolatedArguments.in(messages, key, arguments);
    }

    /** The typed value of a field, without the characters that HTML does not allow. */
    public String typed(String value) {
        return Text.withoutUnwanted(value.replace('\u000b', ' ').replace('\u0085', ' '));
    }

    public String say(Problem problem) {
        return messages.say(problem);
    }

    public Language language() {
        return messages.language();
    }

    /** A day, such as "4 May 2026". */
    public String day(Instant at) {
        return messages.day(at);
    }

    /** A day and the time in UTC, such as "4 May 2026, 09:30 UTC". */
    public String moment(Instant at) {
        return messages.moment(at);
    }

    /** See {@link Messages#plurals}. */
    public String plurals(String key) {
        return messages.plurals(key);
    }

    /** The label of a form's field, by its name; the name itself where there is no label. */
    public String label(String field, String number) {
        return messages.find("unsent.field." + field, number).orElse(number.isEmpty() ? field : field + " " + number);
    }

    public SiteSettings settings() {
        return settings;
    }

    /** The signed-in user; null on public pages, which are the same for everybody. */
    public @Nullable SignedIn signedIn() {
        return SignedIn.of(request).orElse(null);
    }

    /** The form token, for the hidden field {@code csrf} of staff forms; empty on public pages. */
    public String csrf() {
        return FormToken.of(request).orElse("");
    }

    /** The page's own path within the application. */
    public String path() {
        return RequestPath.within(request);
    }

    public Instant now() {
        return now;
    }
}
