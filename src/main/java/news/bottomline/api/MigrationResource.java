package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.MoveProgress;
import news.bottomline.article.MoveReports;
import news.bottomline.article.TemplateMoves;
import news.bottomline.base.JsonFields;
import news.bottomline.base.RowId;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.Editor;

/** Moves articles to the latest version of their template, and back, under the same rules as on the desk. */
@ApplicationScoped
@Path("/api/v1/templates/{key}/migration")
@Produces(MediaType.APPLICATION_JSON)
public class MigrationResource {

    @Inject
    TemplateMoves moves;

    @Inject
    MoveReports reports;

    @Inject
    MigrationReports answers;

    @Inject
    SiteSettings settings;

    /** Tells what a move would change, or starts it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response migrate(@PathParam("key") String key, byte[] body, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        JsonFields sent = JsonFields.read(body);
        boolean dryRun = sent.flag("dryRun");
        if (!sent.has("dryRun")) {
            sent.wrong("dryRun", "json.flag");
        }
        Optional<List<Long>> named = sent.has("articles") ? Optional.of(sent.ids("articles")) : Optional.empty();
        long after = dryRun ? sent.optionalId("after").orElse(0L) : 0;
        sent.refuseOthers().check();
        if (!dryRun) {
            return started(key, moves.start(key, named, by), by);
        }
        TemplateMoves.Plan plan = named.map(articles -> moves.plan(key, articles, by))
                .orElseGet(() -> moves.plan(key, after, TemplateMoves.MOST_NAMED, by));
        return Response.ok(answers.of(plan)).build();
    }

    /** How far a move has come, and what has become of the articles, by their ids. */
    @GET
    @Path("{id: \\d{1,18}}")
    public MigrationReports.Report show(
            @PathParam("key") String key,
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("") String after,
            @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        return report(key, id, RowId.parse(after).orElse(0L), by);
    }

    /** Starts the way back of a move. */
    @POST
    @Path("{id: \\d{1,18}}/reversal")
    public Response reverse(
            @PathParam("key") String key, @PathParam("id") long id, @Context HttpServletRequest request) {
        Editor by = ApiCaller.required(request).asEditor();
        return started(key, moves.reverse(key, id, by), by);
    }

    private Response started(String key, long id, Editor by) {
        return Response.accepted(report(key, id, 0, by))
                .location(URI.create(settings.baseUrl() + "/api/v1/templates/" + key + "/migration/" + id))
                .build();
    }

    /** The progress is read first: a move that is finished by then has no article that is waiting. */
    private MigrationReports.Report report(String key, long id, long after, Editor by) {
        MoveProgress progress = moves.progress(key, id, by);
        return answers.of(progress, reports.articles(id, Optional.empty(), after, TemplateMoves.MOST_NAMED + 1));
    }
}
