package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.Problem;
import news.bottomline.web.Messages;
import org.jspecify.annotations.Nullable;

/** Makes sure that who changes an article has seen what they change (RFC 9110, 13.1.1; RFC 6585, 3). */
@ApplicationScoped
class Preconditions {

    private static final Pattern TAG = Pattern.compile("\"?(\\d{1,9})\"?");

    @Inject
    Messages messages;

    /**
     * The revision that the caller has seen.
     *
     * @param ifMatch the {@code ETag} that was given with it
     * @throws ClientErrorException with 428 where there is none, and with 412 where no article ever has had one like it
     */
    int revision(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw problem(Response.Status.PRECONDITION_REQUIRED, Problem.of("", "api.if-match.missing"));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw failed(Problem.of("", "api.if-match.form"));
        }
        return Integer.parseInt(tag.group(1));
    }

    /** 412, saying who was faster. */
    ClientErrorException failed(Problem stale) {
        return problem(Response.Status.PRECONDITION_FAILED, stale);
    }

    private ClientErrorException problem(Response.Status status, Problem detail) {
        String json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", messages.say(detail))
                .build()
                .toString();
        return new ClientErrorException(Response.status(status)
                .type("application/problem+json")
                .entity(json)
                .build());
    }
}
