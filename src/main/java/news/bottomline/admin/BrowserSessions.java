package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Sessions;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/** Begins and ends the session of the browser that sends a request. */
@ApplicationScoped
class BrowserSessions {

    @Inject
    Sessions sessions;

    @Inject
    SiteSettings settings;

    /** Begins a new session and goes on to {@code path}. The session that the browser came with ends, whoever's it was. */
    Response begin(User user, String path, HttpServletRequest request) {
        SignedIn.session(request).ifPresent(sessions::close);
        return Redirects.to(path, request)
                .cookie(SignedIn.begin(sessions.open(user), settings))
                .build();
    }

    /** Ends the session on the server as well as in the browser. */
    Response end(String path, HttpServletRequest request) {
        SignedIn.session(request).ifPresent(sessions::close);
        return Redirects.to(path, request).cookie(SignedIn.end(settings)).build();
    }
}
