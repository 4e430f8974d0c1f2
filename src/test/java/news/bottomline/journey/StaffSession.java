package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The session of a signed-in user for requests without a browser.
 *
 * @param cookie the session's cookie, {@code name=value}
 * @param token the form token of the session
 */
record StaffSession(String cookie, String token) {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([\\w-]+)\"");

    /** Signs a user in. */
    static StaffSession of(String email, String password) {
        HttpResponse<String> answer = visitor().post("/sign-in", Map.of("email", email, "password", password));
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = cookie(answer, "bottomline");
        return new StaffSession(cookie, token(HttpConnection.get("/account", "Cookie", cookie)));
    }

    /** The cookie and token of a visitor who has only opened the sign-in page. */
    static StaffSession visitor() {
        HttpResponse<String> door = HttpConnection.get("/sign-in");
        return new StaffSession(cookie(door, "bottomline-visitor"), token(door));
    }

    HttpResponse<String> get(String path) {
        return HttpConnection.get(path, "Cookie", cookie);
    }

    /** @param headers more of them, names and values in turn */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        Map<String, String> form = new HashMap<>(fields);
        form.putIfAbsent("csrf", token);
        String[] all =
                Stream.concat(Stream.of("Cookie", cookie), Stream.of(headers)).toArray(String[]::new);
        return HttpConnection.form(path, form, all);
    }

    /** The cookie of this name that an answer sets, with its attributes. */
    static String setCookie(HttpResponse<String> answer, String name) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name + " in " + cookies));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return setCookie(answer, name).split(";")[0];
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
