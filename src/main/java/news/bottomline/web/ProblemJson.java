package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** What a program is told of a failure: a problem document (RFC 9457), with the fields' problems as {@code errors}. */
@ApplicationScoped
class ProblemJson {

    static final String TYPE = "application/problem+json";

    @Inject
    Messages messages;

    /** Its text. */
    String of(ErrorResponse told) {
        String key = "front.error." + new ErrorPage(told.status(), told.problems()).told();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", messages.say(key + ".heading"))
                .add("status", told.status())
                .add(
                        "detail",
                        told.status() == 409 && !told.problems().isEmpty()
                                ? messages.say(told.problems().getFirst())
                                : messages.say(key));
        if (told.status() == 422) {
            json.add("errors", errors(told));
        }
        return json.build().toString();
    }

    private JsonArrayBuilder errors(ErrorResponse told) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        told.problems()
                .forEach(problem -> errors.add(Json.createObjectBuilder()
                        .add("field", problem.field())
                        .add("message", messages.say(problem))));
        return errors;
    }
}
