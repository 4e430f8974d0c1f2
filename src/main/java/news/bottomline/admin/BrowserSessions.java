package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import news.bottomline.base.Keys;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Sessions;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;
import news.bottomline.web.UnsentForm;
import news.bottomline.web.View;

/** Begins and ends the session of the browser that sends a request. */
@ApplicationScoped
class BrowserSessions {

    @Inject
    Sessions sessions;

    @Inject
    SiteSettings settings;

    @Inject
    Keys keys;

    /** Begins a new session, ends the previous session of the browser, and redirects to {@code path}. */
    Response begin(User user, String path, HttpServletRequest request) {
        SignedIn.session(request).ifPresent(sessions::close);
        return Redirects.to(path, request)
                .cookie(SignedIn.begin(sessions.open(user), settings))
                .build();
    }

    /** Begins a new session and answers with the form that was not processed before the sign-in. */
    Response resume(User user, UnsentForm form, HttpServletRequest request) {
        SignedIn.session(request).ifPresent(sessions::close);
        String token = sessions.open(user);
        SignedIn.begun(request, user, token, keys);
        return Response.ok(new View("layout/sendAgain.jte", form))
                .cookie(SignedIn.begin(token, settings))
                .build();
    }

    /** Ends the session on the server as well as in the browser. */
    Response end(String path, HttpServletRequest request) {
        SignedIn.session(request).ifPresent(sessions::close);
        return Redirects.to(path, request).cookie(SignedIn.end(settings)).build();
    }
}
