package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Stage;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.user.Editor;
import org.jspecify.annotations.Nullable;

/** Publishes, schedules and withdraws articles. */
@ApplicationScoped
@Path("/api/v1/articles/{id: \\d{1,18}}/publication")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    @Inject
    Articles articles;

    @Inject
    InstantSource clock;

    /**
     * The publication state of an article.
     *
     * @param revision the number of the latest revision, which was published
     * @param stage {@code live} or {@code scheduled}
     * @param from when it went or goes live
     */
    public record Published(
            long id,
            String slug,
            int revision,
            String stage,
            @Nullable Instant from) {

        static Published of(Article article, Instant now) {
            String slug = article.slug().value();
            int revision = article.latestRevision().number();
            return switch (article.stage(now)) {
                case Stage.Live(var since) -> new Published(article.id(), slug, revision, "live", since);
                case Stage.Scheduled(var from) -> new Published(article.id(), slug, revision, "scheduled", from);
                case Stage.Withdrawn(var at) -> new Published(article.id(), slug, revision, "withdrawn", at);
                case Stage.Drafted() -> new Published(article.id(), slug, revision, "draft", null);
            };
        }
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Published publish(
            @PathParam("id") long id,
            @HeaderParam("If-Match") List<String> ifMatch,
            byte[] body,
            @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        Optional<Integer> revision = IfMatch.parse(ifMatch)
                .map(match -> match.seen(
                        () -> articles.open(id, by.asAuthor()).latestRevision().number()));
        try {
            return Published.of(articles.publish(id, revision, from(body), by), clock.instant());
        } catch (Failure.Conflict stale) {
            throw Failure.Precondition.failed(stale.problem());
        }
    }

    @DELETE
    public void withdraw(@PathParam("id") long id, @Context HttpServletRequest request) {
        articles.withdraw(id, ApiCaller.required(request).asEditor());
    }

    private static Optional<Instant> from(byte[] body) {
        JsonFields sent = JsonFields.read(body);
        Optional<String> from = sent.optionalText("from");
        sent.refuseOthers().check();
        try {
            return from.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw new Failure.Invalid(Problem.of("from", "api.from.form"));
        }
    }
}
