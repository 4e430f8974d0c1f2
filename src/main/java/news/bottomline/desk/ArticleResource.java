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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Draft;
import news.bottomline.article.Revision;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/**
 * The article form. Each button posts the whole form with its {@link Action} in {@code do}. On any failure, the answer is the
 * form with everything that was typed.
 */
@ApplicationScoped
@Path("/desk/articles")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ArticleResource {

    private static final String EDITOR = "desk/editor.jte";
    private static final Set<String> NOTICES = Set.of("saved", "published", "scheduled", "withdrawn");

    @Inject
    Articles articles;

    @Inject
    EditorPageBuilder pages;

    @Inject
    InstantSource clock;

    @GET
    @Path("new")
    public View blank(@Context HttpServletRequest request, @QueryParam("template") @DefaultValue("") String template) {
        User me = SignedIn.required(request).user();
        me.asAuthor();
        return new View(EDITOR, pages.blank(template, me));
    }

    @POST
    @Path("new")
    public Response draft(
            @Context HttpServletRequest request, @Context UriInfo at, MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        ArticleForm typed = ArticleForm.typed(fields);
        EditorPage page = pages.unsaved(typed, me);
        Action wanted = action(fields);
        boolean previews = wanted instanceof Action.Preview;
        if (wanted instanceof Action.Reshape(var move)) {
            return reshaped(page, move);
        } else if (!previews && !(wanted instanceof Action.Save)) {
            return unknown(page);
        }
        Draft draft = pages.draft(typed);
        try {
            long id = articles.draft(draft, me.asAuthor()).id();
            return done(at, id, previews ? "preview" : "save", LeftOutElements.in(draft));
        } catch (Failure.Invalid e) {
            return form(422, page.refused(placed(e, draft, typed)));
        }
    }

    /** Shows the form, or redirects to the preview if the user may not change the article. */
    @GET
    @Path("{id: \\d+}")
    public Response show(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") long id,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam(LeftOutElements.PARAMETER) @DefaultValue("") String leftOut) {
        User me = SignedIn.required(request).user();
        Article article = articles.open(id, me.asAuthor());
        if (!article.mayBeChangedBy(me.asAuthor())) {
            return done(at, id, "look", LeftOutElements.NONE);
        }
        EditorPage page = pages.saved(article, me).leavingOut(LeftOutElements.parse(leftOut));
        return form(200, NOTICES.contains(done) ? page.noticing("desk." + done) : page);
    }

    @POST
    @Path("{id: \\d+}")
    public Response save(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        Article article = articles.open(id, me.asAuthor());
        ArticleForm typed = ArticleForm.typed(fields);
        LeftOutElements leftOut = LeftOutElements.in(pages.draft(typed));
        EditorPage page =
                pages.filled(article, typed, me).timed(Timing.typed(fields)).leavingOut(leftOut);
        return switch (action(fields)) {
            case Action.Reshape(var move) -> reshaped(page, move);
            case Action.Unknown unknown -> unknown(page);
            case Action.Save save -> saved(article, page, typed.seen(), me, number -> done(at, id, "save", leftOut));
            case Action.Preview preview ->
                saved(article, page, typed.seen(), me, number -> done(at, id, "preview", leftOut));
            case Action.SaveOver(int other) -> saved(article, page, other, me, number -> done(at, id, "save", leftOut));
            case Action.PublishNow(boolean confirmed) -> publishNow(at, article, page, confirmed, me);
            case Action.Schedule(var confirmed) -> schedule(at, article, page, confirmed, me);
        };
    }

    /** Asks for confirmation if the form contains a date, because "Publish now" may then be a mistake. */
    private Response publishNow(UriInfo at, Article article, EditorPage page, boolean confirmed, User me) {
        me.asEditor();
        if (!confirmed && !page.timing().isBlank()) {
            return form(422, page.confirming(new Confirmation.PublishNow()));
        }
        int seen = page.form().seen();
        return saved(
                article,
                page,
                seen,
                me,
                number -> publish(at, article.id(), number, page.timed(Timing.BLANK), Optional.empty(), me));
    }

    /** Shows the hour in words first, and schedules it only if the confirmed hour is the same. */
    private Response schedule(UriInfo at, Article article, EditorPage page, Optional<Instant> confirmed, User me) {
        me.asEditor();
        ScheduledHour hour;
        try {
            hour = page.timing().resolve(clock.instant());
        } catch (Failure.Invalid e) {
            return form(422, page.refused(e.problems()));
        }
        Optional<Instant> from = Optional.of(hour.instant());
        if (!confirmed.equals(from)) {
            return form(200, page.confirming(new Confirmation.Schedule(hour)));
        }
        int seen = page.form().seen();
        return saved(article, page, seen, me, number -> publish(at, article.id(), number, page, from, me));
    }

    /** Saves the form and continues, or answers with the form if it cannot be saved. */
    private Response saved(Article article, EditorPage page, int seen, User me, IntFunction<Response> next) {
        ArticleForm typed = page.form();
        Draft draft = pages.draft(typed);
        int number;
        try {
            number = revise(article, draft, seen, me);
        } catch (Failure.Conflict e) {
            return form(409, page.clashing(clash(article.id(), me)));
        } catch (Failure.Invalid e) {
            return form(422, page.refused(placed(e, draft, typed)));
        } catch (Failure.Forbidden e) {
            return form(403, page.refused(List.of(Problem.of("article", "desk.forbidden"))));
        }
        return next.apply(number);
    }

    private static List<Problem> placed(Failure.Invalid e, Draft draft, ArticleForm typed) {
        return FieldIds.typed(draft.blocks(), typed).placed(e.problems());
    }

    /** Publishes the revision just saved, or shows its problems in the form. */
    private Response publish(UriInfo at, long id, int saved, EditorPage typed, Optional<Instant> from, User me) {
        try {
            articles.publish(id, Optional.of(saved), from, me.asEditor());
            return done(at, id, from.isPresent() ? "schedule" : "publish", typed.leftOut());
        } catch (Failure.Conflict e) {
            return form(409, typed.clashing(clash(id, me)));
        } catch (Failure.Invalid e) {
            Article article = articles.open(id, me.asAuthor());
            EditorPage page = pages.saved(article, me).timed(typed.timing()).leavingOut(typed.leftOut());
            List<Problem> problems =
                    FieldIds.saved(article.latestRevision().blocks()).placed(e.problems());
            List<Problem> all = Stream.concat(page.missing().stream(), problems.stream())
                    .distinct()
                    .toList();
            return form(422, page.refused(all).noticing("desk.saved.only"));
        }
    }

    /** Returns the number of the revision with this content: the latest one if nothing has changed. */
    private int revise(Article article, Draft draft, int seen, User me) {
        boolean unchanged = seen == article.latestRevision().number()
                && pages.untouched(article).equals(draft);
        return unchanged
                ? seen
                : articles.revise(article.id(), seen, draft, me.asAuthor())
                        .latestRevision()
                        .number();
    }

    private EditorPage.Clash clash(long id, User me) {
        Revision latest = articles.open(id, me.asAuthor()).latestRevision();
        return new EditorPage.Clash(latest.number(), latest.savedBy().name(), latest.savedAt());
    }

    private static Action action(MultivaluedMap<String, String> fields) {
        return Action.parse(Optional.ofNullable(fields.getFirst("do")).orElse(""));
    }

    private static Response reshaped(EditorPage page, Optional<Move> move) {
        return form(200, move.map(one -> page.moved(one.apply(page.form()))).orElse(page));
    }

    private static Response unknown(EditorPage page) {
        return form(422, page.refused(List.of(Problem.of("title", "desk.action.unknown"))));
    }

    private static Response form(int status, EditorPage page) {
        return Response.status(status).entity(new View(EDITOR, page)).build();
    }

    private static Response done(UriInfo at, long id, String wanted, LeftOutElements leftOut) {
        String path = switch (wanted) {
            case "look" -> "desk/articles/" + id + "/preview";
            case "preview" -> "desk/articles/" + id + "/preview?done=saved";
            case "publish" -> "desk/articles/" + id + "?done=published";
            case "schedule" -> "desk/articles/" + id + "?done=scheduled";
            default -> "desk/articles/" + id + "?done=saved";
        };
        return Response.seeOther(URI.create(at.getBaseUri().getPath() + path + leftOut.asQuery()))
                .build();
    }
}
