package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Tells every failure once: as a page of the site, or to a program as a problem document. What broke is only in the log. */
@Provider
@ApplicationScoped
public class ErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ErrorMapper.class.getName());

    @Inject
    ProblemJson json;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case SignInRequired first -> signIn();
            case RedirectionException elsewhere -> elsewhere.getResponse();
            case NotAllowedException formsAddress when isReadOfAStaffPage() -> theFormsPage();
            case WebApplicationException complete when complete.getResponse().hasEntity() -> complete.getResponse();
            default -> told(thrown);
        };
    }

    private Response told(Throwable thrown) {
        ErrorResponse told = ErrorResponse.of(thrown);
        if (told.status() >= 500) {
            LOG.log(Level.ERROR, request.getMethod() + " " + RequestPath.within(request) + " failed", thrown);
        }
        if (RequestPath.isApi(request)) {
            return json.answer(told, Map.of());
        }
        return Response.status(told.status())
                .replaceAll(told.headers())
                .header("Cache-Control", "no-store")
                .type(ViewWriter.HTML)
                .entity(new View("layout/error.jte", new ErrorPage(told.status(), told.problems())))
                .build();
    }

    private boolean isReadOfAStaffPage() {
        return "GET".equals(request.getMethod()) && RequestPath.contains(request);
    }

    /**
     * The address of a form is asked for as a page by who reloads its answer or has just signed in again: they get the page
     * that the form is on, one step up.
     */
    private Response theFormsPage() {
        String path = RequestPath.within(request);
        return seeOther(path.substring(0, path.lastIndexOf('/') + 1).replaceFirst("(?<=.)/$", ""));
    }

    /** The page that was asked for is opened after signing in, or the one that a form which was sent is on. */
    private Response signIn() {
        String next = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? RequestPath.within(request) + "?" + request.getQueryString()
                : RequestPath.within(request);
        return Response.seeOther(UriBuilder.fromPath(request.getContextPath() + "/sign-in")
                        .queryParam("next", "{next}")
                        .build(next))
                .build();
    }

    private Response seeOther(String path) {
        return Response.seeOther(
                        UriBuilder.fromPath(request.getContextPath() + path).build())
                .build();
    }
}
