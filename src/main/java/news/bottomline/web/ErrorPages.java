package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Tells every failure once: as a page of the site, or to a program as a problem document. What broke is only in the log. */
@Provider
@ApplicationScoped
public class ErrorPages implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ErrorPages.class.getName());

    @Inject
    ProblemJson json;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case SignInFirst first -> signIn();
            case RedirectionException elsewhere -> elsewhere.getResponse();
            case WebApplicationException complete when complete.getResponse().hasEntity() -> complete.getResponse();
            default -> told(thrown);
        };
    }

    private Response told(Throwable thrown) {
        Told told = Told.of(thrown);
        if (told.status() >= 500) {
            LOG.log(Level.ERROR, request.getMethod() + " " + StaffPath.within(request) + " failed", thrown);
        }
        Response.ResponseBuilder answer = Response.status(told.status()).replaceAll(told.headers());
        answer.header("Cache-Control", "no-store");
        return StaffPath.isApi(request)
                ? answer.type(ProblemJson.TYPE).entity(json.of(told)).build()
                : answer.type(ViewWriter.HTML)
                        .entity(new View("layout/error.jte", new ErrorPage(told.status(), told.problems())))
                        .build();
    }

    /** A page that was asked for is opened after signing in; of a form sent, the page that it was on. */
    private Response signIn() {
        String next = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? StaffPath.within(request) + "?" + request.getQueryString()
                : StaffPath.within(request);
        return Response.seeOther(UriBuilder.fromPath(request.getContextPath())
                        .path("sign-in")
                        .queryParam("next", "{next}")
                        .build(next))
                .build();
    }
}
