package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/** Tells by its path what a request is for. Only staff pages look up a session and ask for a form token. */
public final class RequestPath {

    private static final Set<String> ROOMS =
            Set.of("desk", "moderation", "admin", "account", "sign-in", "sign-out", "set-up");

    /** Staff pages to which somebody without a session may send a form. */
    private static final Set<String> DOORS = Set.of("sign-in", "sign-out", "set-up");

    private static final Set<String> FILES = Set.of("assets", "health");

    static boolean isStaff(HttpServletRequest request) {
        return ROOMS.contains(first(within(request)));
    }

    static boolean isDoor(HttpServletRequest request) {
        return DOORS.contains(first(within(request)));
    }

    static boolean isApi(HttpServletRequest request) {
        return "api".equals(first(within(request)));
    }

    /** What answers for itself, from memory: it never waits for a page that is being made. */
    static boolean isFile(HttpServletRequest request) {
        return FILES.contains(first(within(request)));
    }

    /** The path within the application, decoded, so that no other spelling of it is another page. */
    public static String within(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String first(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    private RequestPath() {}
}
