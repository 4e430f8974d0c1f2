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
 * The answer to a program whose request failed: a problem document (RFC 9457). A 422 lists the problems of the fields as
 * {@code errors}; elsewhere the detail is the problem, if there is one.
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

    Response answer(ErrorResponse told, Map<String, ?> more) {
        return Response.status(told.status())
                .replaceAll(told.headers())
                .header("Cache-Control", "no-store")
                .type(TYPE)
                .entity(document(told, more))
                .build();
    }

    /** The document as it is sent, for answers that Jersey does not write. */
    byte[] bytes(ErrorResponse told) {
        return Json.createObjectBuilder(document(told, Map.of()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> document(ErrorResponse told, Map<String, ?> more) {
        String key = "front.error." + new ErrorPage(told.status(), told.problems()).told();
        boolean byField = told.status() == 422;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", messages.say(key + ".heading"));
        document.put("status", told.status());
        document.put(
                "detail",
                byField || told.problems().isEmpty()
                        ? messages.say(key)
                        : messages.say(told.problems().getFirst()));
        if (byField) {
            document.put("errors", errors(told.problems()));
        }
        document.putAll(more);
        return document;
    }

    private List<Map<String, String>> errors(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Map.of("field", problem.field(), "message", messages.say(problem)))
                .toList();
    }
}
