package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Claims;
import news.bottomline.article.Ruling;
import news.bottomline.base.JsonFields;
import news.bottomline.user.Editor;
import news.bottomline.web.Messages;

/** What an article's highlights state and its text does not, and what editors have overruled of it. */
@ApplicationScoped
@Path("/api/v1/articles/{id: \\d{1,18}}/overrules")
@Produces(MediaType.APPLICATION_JSON)
public class OverruleResource {

    @Inject
    Articles articles;

    @Inject
    Messages messages;

    /** A finding that keeps the article from being published. */
    public record Open(String path, String finding, String message) {}

    /** A finding that an editor has overruled. */
    public record Overruled(String path, String finding, String words, String reason, String by, Instant at) {

        static Overruled of(Ruling ruling) {
            return new Overruled(
                    ruling.path(),
                    ruling.key(),
                    ruling.words(),
                    ruling.reason(),
                    ruling.by().name(),
                    ruling.at());
        }
    }

    /** @param overrules the oldest first, with those that have lapsed since */
    public record Listed(List<Open> findings, List<Overruled> overrules) {}

    @GET
    public Listed list(@PathParam("id") long id, @Context HttpServletRequest request) {
        Article article = articles.open(id, ApiCaller.required(request).asAuthor());
        return new Listed(
                article.review().contested().stream().map(this::open).toList(),
                article.rulings().stream()
                        .filter(Ruling::isOverruled)
                        .map(Overruled::of)
                        .toList());
    }

    private Open open(Claims.Contested one) {
        return new Open(one.path(), one.finding().key(), messages.say(one.problem()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response overrule(@PathParam("id") long id, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        String path = sent.line("path");
        String finding = sent.line("finding");
        String reason = sent.text("reason");
        sent.refuseOthers().check();
        Ruling added = articles.overrule(id, path, finding, reason, by);
        return Response.status(Response.Status.CREATED)
                .entity(Overruled.of(added))
                .build();
    }
}
