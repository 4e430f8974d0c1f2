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
 * What a load balancer asks: {@code /health/live}, whether this server runs at all, and {@code /health/ready}, whether it can
 * reach its database; 200 or 503, in the form of MicroProfile Health.
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
