package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * Answers a failed API request with a problem document (RFC 9457). A 422 lists the problems of the fields as {@code errors};
 * other statuses have the problem, if any, as their detail.
 */
@ApplicationScoped
public class ProblemJson {

    static final String TYPE = "application/problem+json";

    @Inject
    Messages messages;

    /** @param more further members of the document (RFC 9457, 3.2) */
    public Response answer(Failure failure, Map<String, ?> more) {
        return answer(ErrorResponse.of(failure), more);
    }

    Response answer(ErrorResponse error, Map<String, ?> more) {
        return Response.status(error.status())
                .replaceAll(error.headers())
                .header("Cache-Control", "no-store")
                .type(TYPE)
                .entity(document(error, more))
                .build();
    }

    /** The document as it is sent, for answers that Jersey does not write. */
    byte[] bytes(ErrorResponse error) {
        return Json.createObjectBuilder(document(error, Map.of()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> document(ErrorResponse error, Map<String, ?> more) {
        String key = "front.error." + new ErrorPage(error.status(), error.problems()).messageStatus();
        boolean byField = error.status() == 422;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", messages.say(key + ".heading"));
        document.put("status", error.status());
        document.put(
                "detail",
                byField || error.problems().isEmpty()
                        ? messages.say(key)
                        : messages.say(error.problems().getFirst()));
        if (byField) {
            document.put("errors", errors(error.problems()));
        }
        document.putAll(more);
        return document;
    }

    private List<Map<String, String>> errors(List<Problem> problems) {
        return problems.stream().map(this::error).toList();
    }

    private Map<String, String> error(Problem problem) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("field", problem.field());
        error.put("message", messages.say(problem));
        problem.finding().ifPresent(finding -> error.put("finding", finding));
        return error;
    }
}
