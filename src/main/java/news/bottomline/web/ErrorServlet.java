package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what fails before or outside of Jersey as {@link ErrorMapper} does: with a page of the site that shows the form that
 * was sent, or for a program with a problem document.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    /** No slug can be equal to this path. */
    static final String PATH = "/-/error";

    @Inject
    transient ViewRenderer pages;

    @Inject
    transient ProblemJson json;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorResponse error =
                request.getDispatcherType() == DispatcherType.ERROR ? errorOf(request) : ErrorResponse.plain(404);
        boolean program = isApi(request);
        byte[] body = program ? json.bytes(error) : page(error, request);
        response.setStatus(error.status());
        error.headers()
                .forEach((name, values) ->
                        response.setHeader(name, values.getFirst().toString()));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(program ? ProblemJson.TYPE : ViewWriter.HTML);
        response.getOutputStream().write(body);
    }

    private byte[] page(ErrorResponse error, HttpServletRequest request) {
        ErrorPage page = new ErrorPage(error.status(), error.problems(), UnsentForm.worthKeeping(request));
        return pages.render(new View("layout/error.jte", page), request).toByteArray();
    }

    /** By the path that was asked for: the request itself has the error page's path by now. */
    private static boolean isApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.startsWith(request.getContextPath() + "/api/");
    }

    private static ErrorResponse errorOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? ErrorResponse.of(thrown)
                : ErrorResponse.plain((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
