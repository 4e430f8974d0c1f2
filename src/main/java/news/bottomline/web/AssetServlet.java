package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends the files under {@code assets}. Browsers may keep a file with a version in its address for a year, because changed
 * content has another address. They check a file without one at each use, such as a module that a script imports.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        Optional<CachedResponse> file = assets.find(path.substring(1));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean lasting = file.get().version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
        file.get().answer(request, response);
    }
}
