package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/** Classifies requests by path. Only staff pages read the session and require the form token. */
public final class RequestPath {

    private static final Set<String> STAFF =
            Set.of("desk", "moderation", "admin", "account", "sign-in", "sign-out", "set-up");

    /** The pages whose forms need no session. */
    private static final Set<String> WITHOUT_SESSION = Set.of("sign-in", "sign-out", "set-up");

    private static final Set<String> ASSETS_AND_HEALTH = Set.of("assets", "health");

    static boolean isStaff(HttpServletRequest request) {
        return STAFF.contains(first(within(request)));
    }

    static boolean needsNoSession(HttpServletRequest request) {
        return WITHOUT_SESSION.contains(first(within(request)));
    }

    static boolean isApi(HttpServletRequest request) {
        return "api".equals(first(within(request)));
    }

    /** Assets and health checks, which are answered from memory without a page or the database. */
    static boolean isFile(HttpServletRequest request) {
        return ASSETS_AND_HEALTH.contains(first(within(request)));
    }

    /** The files of pictures, which never change at their address. */
    static boolean isPicture(HttpServletRequest request) {
        return "pictures".equals(first(within(request)));
    }

    /** The decoded path within the application, so that all spellings of a path name the same page. */
    public static String within(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String first(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    private RequestPath() {}
}
