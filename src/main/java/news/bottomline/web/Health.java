package news.bottomline.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.bottomline.base.DatabaseMonitor;

/**
 * Health checks for a load balancer, in the format of MicroProfile Health. {@code /health/live} answers 200 while the server
 * runs; {@code /health/ready} answers 200 or 503, depending on the database.
 */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class Health extends HttpServlet {

    @Inject
    transient DatabaseMonitor database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().endsWith("/live") || database.answersNow();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        String status = up ? "UP" : "DOWN";
        String check = "{\"name\":\"bottomline\",\"status\":\"" + status + "\"}";
        String body = "{\"status\":\"" + status + "\",\"checks\":[" + check + "]}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
