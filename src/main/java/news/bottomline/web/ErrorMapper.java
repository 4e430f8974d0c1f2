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
import java.util.Map;
import java.util.Optional;

/**
 * Answers every failure with a page of the site or, in the API, with a problem document. The cause is in the log only.
 * {@link ServerExceptionMappers} routes the exceptions to this mapper for which the server has its own.
 */
@Provider
@ApplicationScoped
public class ErrorMapper implements ExceptionMapper<Throwable> {

    @Inject
    ProblemJson json;

    @Inject
    ErrorLog log;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case SignInRequired first -> signIn();
            case RedirectionException elsewhere -> elsewhere.getResponse();
            case NotAllowedException formsAddress when isGetOfAStaffPage() -> pageOfTheForm();
            case WebApplicationException complete when complete.getResponse().hasEntity() -> complete.getResponse();
            default -> answer(thrown);
        };
    }

    private Response answer(Throwable thrown) {
        ErrorResponse error = ErrorResponse.of(thrown);
        if (error.status() >= 500) {
            log.failed(request, error, thrown);
        }
        if (RequestPath.isApi(request)) {
            return json.answer(error, Map.of());
        }
        return Response.status(error.status())
                .replaceAll(error.headers())
                .header("Cache-Control", "no-store")
                .type(ViewWriter.HTML)
                .entity(new View(
                        "layout/error.jte",
                        new ErrorPage(error.status(), error.problems(), UnsentForm.worthKeeping(request))))
                .build();
    }

    private boolean isGetOfAStaffPage() {
        return "GET".equals(request.getMethod()) && RequestPath.isStaff(request);
    }

    /**
     * Redirects a GET of a form's address to the page with the form, one level up. Browsers send one when the user reloads an
     * answer or has signed in again.
     */
    private Response pageOfTheForm() {
        String path = RequestPath.within(request);
        return seeOther(path.substring(0, path.lastIndexOf('/') + 1).replaceFirst("(?<=.)/$", ""));
    }

    /** Redirects to the sign-in page, which leads back here. A form is carried along, so that no typed text is lost. */
    private Response signIn() {
        Optional<UnsentForm> unsent = UnsentForm.worthKeeping(request);
        if (unsent.isPresent()) {
            return Response.status(Response.Status.FORBIDDEN)
                    .type(ViewWriter.HTML)
                    .entity(new View("layout/signInAgain.jte", unsent.get()))
                    .build();
        }
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
