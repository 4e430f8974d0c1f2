package news.bottomline.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import news.bottomline.web.View;

/** Chooses the target of redirects, always within this site. */
final class Redirects {

    /** A path of this site from a request; empty if a browser could read it as the address of another site. */
    static Optional<String> local(String next) {
        boolean path =
                next.startsWith("/") && !next.startsWith("//") && next.chars().noneMatch(Redirects::misleads);
        return path && isAddress(next) ? Optional.of(next) : Optional.empty();
    }

    /** The start page for a user's roles. */
    static String home(User user) {
        if (user.may(Role.AUTHOR)) {
            return "/desk";
        }
        return user.may(Role.MODERATOR) ? "/moderation" : "/account";
    }

    static Response.ResponseBuilder to(String path, HttpServletRequest request) {
        return Response.seeOther(URI.create(request.getContextPath() + path));
    }

    static Response form(int status, String template, Object page) {
        return Response.status(status).entity(new View(template, page)).build();
    }

    /** Browsers treat a backslash as a slash, and remove control characters. */
    private static boolean misleads(int character) {
        return character == '\\' || character <= ' ' || character > '~';
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return !address.isAbsolute() && address.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Redirects() {}
}
