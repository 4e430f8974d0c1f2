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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * The form for one article. Every button of it posts here with its name in {@code do}: a change of the form's shape gives
 * the form back and saves nothing; all others save first. Whatever goes wrong, the answer is the form with every word in it.
 */
@ApplicationScoped
@Path("/desk/articles")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ArticleResource {

    private static final String EDITOR = "desk/editor.jte";
    private static final String SAVE_OVER = "save-over:";
    private static final Set<String> NOTICES = Set.of("saved", "published", "withdrawn");

    @Inject
    Articles articles;

    @Inject
    EditorPageBuilder pages;

    @Inject
    InstantSource clock;

    @GET
    @Path("new")
    public View blank(
            @Context HttpServletRequest request, @QueryParam("template") @DefaultValue("analysis") String template) {
        User me = SignedIn.required(request).user();
        me.asAuthor();
        return new View(EDITOR, pages.unsaved(ArticleForm.blank(template), me));
    }

    @POST
    @Path("new")
    public Response draft(
            @Context HttpServletRequest request, @Context UriInfo at, MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        ArticleForm typed = ArticleForm.typed(fields);
        EditorPage page = pages.unsaved(typed, me);
        String wanted = wanted(fields);
        if (savesNothing(wanted)) {
            return shaped(page, wanted);
        }
        Draft draft = pages.draft(typed);
        try {
            return done(at, articles.draft(draft, me.asAuthor()).id(), "preview".equals(wanted) ? wanted : "save");
        } catch (Failure.Invalid e) {
            return form(422, page.refused(placed(e, draft, typed)));
        }
    }

    /** Who may not change it is shown it as readers will see it. */
    @GET
    @Path("{id: \\d+}")
    public Response show(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") long id,
            @QueryParam("done") @DefaultValue("") String done) {
        User me = SignedIn.required(request).user();
        Article article = articles.open(id, me.asAuthor());
        if (!article.mayBeChangedBy(me.asAuthor())) {
            return done(at, id, "look");
        }
        EditorPage page = pages.saved(article, me);
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
        String wanted = wanted(fields);
        EditorPage page = pages.filled(article, typed, me).timed(timing(fields));
        if (savesNothing(wanted)) {
            return shaped(page, wanted);
        }
        if ("publish".equals(wanted)) {
            me.asEditor();
        }
        Draft draft = pages.draft(typed);
        int saved;
        try {
            saved = revise(article, draft, seen(typed, wanted), me);
        } catch (Failure.Conflict e) {
            return form(409, page.clashing(clash(id, me)));
        } catch (Failure.Invalid e) {
            return form(422, page.refused(placed(e, draft, typed)));
        } catch (Failure.Forbidden e) {
            return form(403, page.refused(List.of(Problem.of("article", "desk.forbidden"))));
        }
        return "publish".equals(wanted) ? publish(at, id, saved, page, me) : done(at, id, wanted);
    }

    private static List<Problem> placed(Failure.Invalid e, Draft draft, ArticleForm typed) {
        return FieldIds.typed(draft.blocks(), typed).placed(e.problems());
    }

    /** The words are saved by now: all that keeps them from being published is told in the form as saved. */
    private Response publish(UriInfo at, long id, int saved, EditorPage typed, User me) {
        Timing timing = typed.timing();
        try {
            articles.publish(id, Optional.of(saved), timing.from(clock.instant()), me.asEditor());
            return done(at, id, "publish");
        } catch (Failure.Conflict e) {
            return form(409, typed.clashing(clash(id, me)));
        } catch (Failure.Invalid e) {
            Article article = articles.open(id, me.asAuthor());
            EditorPage page = pages.saved(article, me).timed(timing);
            List<Problem> problems =
                    FieldIds.saved(article.latestRevision().blocks()).placed(e.problems());
            List<Problem> all = Stream.concat(page.missing().stream(), problems.stream())
                    .distinct()
                    .toList();
            return form(422, page.refused(all).noticing("desk.saved.only"));
        }
    }

    /** Saving what is saved already makes no revision; answers the number of the one that holds these words. */
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

    private static int seen(ArticleForm typed, String wanted) {
        String number = wanted.startsWith(SAVE_OVER) ? wanted.substring(SAVE_OVER.length()) : "";
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : typed.seen();
    }

    private static String wanted(MultivaluedMap<String, String> fields) {
        return Optional.ofNullable(fields.getFirst("do")).orElse("save");
    }

    private static boolean savesNothing(String wanted) {
        return "keep".equals(wanted) || Move.parse(wanted).isPresent();
    }

    private static Response shaped(EditorPage page, String wanted) {
        return form(
                200,
                Move.parse(wanted)
                        .map(move -> page.moved(move.apply(page.form())))
                        .orElse(page));
    }

    private static Timing timing(MultivaluedMap<String, String> fields) {
        String zone = Optional.ofNullable(fields.getFirst("publish-zone")).orElse("Z");
        return new Timing(
                "later".equals(fields.getFirst("when")),
                Optional.ofNullable(fields.getFirst("publish-at")).orElse(""),
                zone);
    }

    private static Response form(int status, EditorPage page) {
        return Response.status(status).entity(new View(EDITOR, page)).build();
    }

    private static Response done(UriInfo at, long id, String wanted) {
        String path = switch (wanted) {
            case "look" -> "desk/articles/" + id + "/preview";
            case "preview" -> "desk/articles/" + id + "/preview?done=saved";
            case "publish" -> "desk/articles/" + id + "?done=published";
            default -> "desk/articles/" + id + "?done=saved";
        };
        return Response.seeOther(URI.create(at.getBaseUri().getPath() + path)).build();
    }
}
