package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.article.Draft;
import news.bottomline.article.LeftOut;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Slug;
import news.bottomline.user.Author;
import news.bottomline.user.Role;
import news.bottomline.web.Messages;
import org.jspecify.annotations.Nullable;

/** Articles: reading without an account, and writing under the same rules as on the desk. */
@ApplicationScoped
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private static final String ID = "\\d{1,18}";

    @Inject
    Articles articles;

    @Inject
    Messages messages;

    @Inject
    ArticleBody bodies;

    @Inject
    Categories categories;

    @Inject
    SiteSettings settings;

    @Inject
    InstantSource clock;

    /**
     * An article as it has been saved.
     *
     * @param revision the number of the saved revision, which is also the {@code ETag}
     * @param leftOut the markup that the sanitiser removed
     */
    public record Saved(long id, String slug, int revision, List<LeftOut> leftOut) {

        static Saved of(Article article, Draft draft) {
            return new Saved(
                    article.id(),
                    article.slug().value(),
                    article.latestRevision().number(),
                    draft.leftOut());
        }
    }

    @GET
    public ListResponse<ArticleItem> list(@QueryParam("category") @Nullable String category, @BeanParam Paging paging) {
        Optional<Slug> filed = Optional.ofNullable(category).map(this::known);
        return ListResponse.of(articles.latest(filed, paging.after(), paging.limit(), clock.instant())
                .map(ArticleItem::of));
    }

    /** What readers see at an address. For who writes here, an article's id shows it as it is edited. */
    @GET
    @Path("{slug}")
    public Response show(@PathParam("slug") String slug, @Context HttpServletRequest request) {
        Optional<Article> edited = ApiCaller.of(request)
                .filter(user -> slug.matches(ID) && user.may(Role.AUTHOR))
                .flatMap(user -> articles.find(Long.parseLong(slug), user.asAuthor()));
        if (edited.isPresent()) {
            return answer(
                    EditedArticle.of(edited.get(), articles.missing(edited.get()), clock.instant(), messages::say),
                    edited.get().latestRevision().number());
        }
        ArticleResponse article = Slug.parse(slug)
                .flatMap(one -> articles.live(one, clock.instant()))
                .map(ArticleResponse::of)
                .orElseThrow(Failure.NotFound::new);
        return answer(article, article.revision());
    }

    private static Response answer(Object article, int revision) {
        return Response.ok(article).tag(Integer.toString(revision)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(byte[] body, @Context HttpServletRequest request) {
        Author by = ApiCaller.required(request).asAuthor();
        Draft draft = bodies.draft(body);
        Saved saved = Saved.of(articles.draft(draft, by), draft);
        return Response.created(URI.create(settings.baseUrl() + "/api/v1/articles/" + saved.slug()))
                .entity(saved)
                .tag(Integer.toString(saved.revision()))
                .build();
    }

    /** @param id the article's number; called {@code slug} in the path, because both share one path segment */
    @PUT
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @PathParam("slug") String id,
            @HeaderParam("If-Match") List<String> ifMatch,
            byte[] body,
            @Context HttpServletRequest request) {
        Author by = ApiCaller.required(request).asAuthor();
        if (!id.matches(ID)) {
            throw new Failure.NotFound();
        }
        long number = Long.parseLong(id);
        int seen = IfMatch.required(ifMatch)
                .seen(() -> articles.open(number, by).latestRevision().number());
        try {
            Draft draft = bodies.revised(body, articles.open(number, by));
            Saved saved = Saved.of(articles.revise(number, seen, draft, by), draft);
            return Response.ok(saved).tag(Integer.toString(saved.revision())).build();
        } catch (Failure.Conflict stale) {
            throw Failure.Precondition.failed(stale.problem());
        }
    }

    private Slug known(String category) {
        return Slug.parse(category)
                .flatMap(categories::find)
                .map(Category::slug)
                .orElseThrow(() -> new Failure.Invalid(Problem.of("category", "article.category.unknown", category)));
    }
}
