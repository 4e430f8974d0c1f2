package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server itself refuses, before or beside the application, looks as all other errors do. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    /** No article can be called that. */
    static final String PATH = "/-/error";

    @Inject
    transient ViewRenderer pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorResponse told =
                request.getDispatcherType() == DispatcherType.ERROR ? told(request) : ErrorResponse.plain(404);
        byte[] page = pages.render(new View("layout/error.jte", new ErrorPage(told.status(), told.problems())), request)
                .toByteArray();
        response.setStatus(told.status());
        told.headers()
                .forEach((name, values) ->
                        response.setHeader(name, values.getFirst().toString()));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(ViewWriter.HTML);
        response.getOutputStream().write(page);
    }

    private static ErrorResponse told(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? ErrorResponse.of(thrown)
                : ErrorResponse.plain((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
