package news.bottomline.desk;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.bottomline.article.ArticleMove;
import news.bottomline.article.ArticleMove.Outcome;
import news.bottomline.article.MoveProgress;
import news.bottomline.article.MoveReports;
import news.bottomline.article.TemplateMoves;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.RowId;
import news.bottomline.user.Editor;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** Moves articles to the latest version of their template, and back. */
@ApplicationScoped
@Path("/desk/templates/{key: [a-z0-9-]{1,120}}/moves")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MoveResource {

    /** Articles on one page, and of one outcome. */
    private static final int ROWS = 50;

    private static final int MOVES = 10;

    private static final String LIST = "desk/moves.jte";

    /** In the order in which they want to be read. */
    private static final List<Outcome> OUTCOMES = List.of(Outcome.FAILED, Outcome.UNCHANGED, Outcome.MOVED);

    @Inject
    TemplateMoves moves;

    @Inject
    MoveReports reports;

    @Inject
    Templates templates;

    /** @param after the id of the last article on the page before */
    @GET
    public View list(
            @PathParam("key") String key,
            @Context HttpServletRequest request,
            @QueryParam("after") @DefaultValue("") String after) {
        return new View(LIST, page(key, RowId.parse(after).orElse(0L), editor(request)));
    }

    private MovesPage page(String key, long after, Editor by) {
        return MovesPage.of(template(key), moves.plan(key, after, ROWS, by), reports.latest(key, MOVES), after);
    }

    /** Starts to move the ticked articles, or all of them. */
    @POST
    public Response start(
            @PathParam("key") String key, @Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Editor by = editor(request);
        List<Long> ticked = fields.getOrDefault("articles", List.of()).stream()
                .flatMap(id -> RowId.parse(id).stream())
                .toList();
        boolean all = "all".equals(fields.getFirst("which"));
        long after = RowId.parse(fields.getFirst("after")).orElse(0L);
        try {
            return to(request, key, moves.start(key, all ? Optional.empty() : Optional.of(ticked), by));
        } catch (Failure.Invalid wrong) {
            return refused(422, page(key, after, by).refused(ticked, wrong.problems()));
        } catch (Failure.Conflict running) {
            return refused(409, page(key, after, by).refused(ticked, List.of(running.problem())));
        }
    }

    private static Response refused(int status, MovesPage page) {
        return Response.status(status).entity(new View(LIST, page)).build();
    }

    /** How far a move has come. */
    @GET
    @Path("{id: \\d{1,18}}")
    public View show(@PathParam("key") String key, @PathParam("id") long id, @Context HttpServletRequest request) {
        MoveProgress move = moves.progress(key, id, editor(request));
        Map<Outcome, List<ArticleMove>> results = new LinkedHashMap<>();
        if (move.isFinished()) {
            OUTCOMES.forEach(outcome -> results.put(outcome, reports.articles(id, Optional.of(outcome), 0, ROWS)));
        }
        return new View("desk/move.jte", new MovePage(template(key), move, results));
    }

    /** Starts the way back of a move. */
    @POST
    @Path("{id: \\d{1,18}}/reversal")
    public Response reverse(
            @PathParam("key") String key, @PathParam("id") long id, @Context HttpServletRequest request) {
        return to(request, key, moves.reverse(key, id, editor(request)));
    }

    private static Response to(HttpServletRequest request, String key, long move) {
        return Response.seeOther(URI.create(request.getContextPath() + "/desk/templates/" + key + "/moves/" + move))
                .build();
    }

    private Template template(String key) {
        return templates.find(key).orElseThrow(Failure.NotFound::new);
    }

    private static Editor editor(HttpServletRequest request) {
        return SignedIn.required(request).user().asEditor();
    }
}
