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
import java.util.List;
import news.bottomline.article.Articles;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.user.Author;
import news.bottomline.user.Editor;
import news.bottomline.web.Messages;

/** The claims of an article whose evidence has changed since they were written. */
@ApplicationScoped
@Path("/api/v1/articles/{id: \\d{1,18}}/rechecks")
@Produces(MediaType.APPLICATION_JSON)
public class RecheckResource {

    @Inject
    Articles articles;

    @Inject
    Messages messages;

    public record Listed(List<EditedArticle.Recheck> rechecks) {}

    @GET
    public Listed list(@PathParam("id") long id, @Context HttpServletRequest request) {
        return listed(id, ApiCaller.required(request).asAuthor());
    }

    /** Confirms a claim, and answers with the marks that are left. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listed confirm(@PathParam("id") long id, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        String path = sent.line("path");
        String key = sent.line("key");
        sent.refuseOthers().check();
        if (articles.confirm(id, path, key, by).isEmpty()) {
            throw new Failure.Invalid(Problem.of(key.isEmpty() ? "path" : "key", "recheck.none"));
        }
        return listed(id, by.asAuthor());
    }

    private Listed listed(long id, Author by) {
        return new Listed(EditedArticle.rechecks(articles.open(id, by).review(), messages::say));
    }
}
