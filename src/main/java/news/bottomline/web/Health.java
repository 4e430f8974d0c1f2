package news.bottomline.web;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a load balancer asks: {@code /health/live}, whether this server runs at all, and {@code /health/ready}, whether it can
 * reach its database; 200 or 503, in the form of MicroProfile Health.
 */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class Health extends HttpServlet {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "java:app/jdbc/bottomline")
    transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().endsWith("/live") || databaseAnswers();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        String status = up ? "UP" : "DOWN";
        String check = "{\"name\":\"bottomline\",\"status\":\"" + status + "\"}";
        String body = "{\"status\":\"" + status + "\",\"checks\":[" + check + "]}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
