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
 * Answers every failure with a page of the site, or for a program with a problem document. What broke is only in the log.
 * Where the server has a mapper of its own for a kind of exception, {@link ServerExceptionMappers} brings it here.
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
            case NotAllowedException formsAddress when isReadOfAStaffPage() -> theFormsPage();
            case WebApplicationException complete when complete.getResponse().hasEntity() -> complete.getResponse();
            default -> told(thrown);
        };
    }

    private Response told(Throwable thrown) {
        ErrorResponse told = ErrorResponse.of(thrown);
        if (told.status() >= 500) {
            log.failed(request, told, thrown);
        }
        if (RequestPath.isApi(request)) {
            return json.answer(told, Map.of());
        }
        return Response.status(told.status())
                .replaceAll(told.headers())
                .header("Cache-Control", "no-store")
                .type(ViewWriter.HTML)
                .entity(new View(
                        "layout/error.jte",
                        new ErrorPage(told.status(), told.problems(), UnsentForm.worthKeeping(request))))
                .build();
    }

    private boolean isReadOfAStaffPage() {
        return "GET".equals(request.getMethod()) && RequestPath.isStaff(request);
    }

    /**
     * A browser asks for the address of a form as a page when its user reloads the answer or has just signed in again. They
     * get the page that the form is on, one step up.
     */
    private Response theFormsPage() {
        String path = RequestPath.within(request);
        return seeOther(path.substring(0, path.lastIndexOf('/') + 1).replaceFirst("(?<=.)/$", ""));
    }

    /** Leads by way of the sign-in page to the page asked for. A form is carried along, so that nothing typed is lost. */
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
