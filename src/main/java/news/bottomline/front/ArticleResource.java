package news.bottomline.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Articles;
import news.bottomline.article.LiveArticle;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.base.Slug;
import news.bottomline.comment.Comments;
import news.bottomline.comment.PostedReply;
import news.bottomline.web.PageCache;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** The page of an article with its comments, and the reply form. */
@ApplicationScoped
@Path("/{slug}")
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {

    @Inject
    Articles articles;

    @Inject
    Comments comments;

    @Inject
    ArticlePageBuilder pages;

    @Inject
    InstantSource clock;

    /**
     * @param parent the comment that the form replies to; ignored if there is none
     * @param receipt the receipt of a reply just sent; the page shows that reply while it waits for moderation
     */
    @GET
    public Response show(
            @PathParam("slug") String slug,
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("reply") @Nullable String receipt,
            @Context HttpServletRequest request) {
        Instant now = clock.instant();
        LiveArticle article = live(slug, now);
        String path = "/" + article.slug();
        if (!CanonicalPath.is(path, request)) {
            return CanonicalPath.moved(path, request);
        }
        PageCache.keep(request, articles.nextChange(now));
        ArticlePage page = pages.show(article, RowId.parse(parent), Optional.ofNullable(receipt));
        return page(page, receipt == null ? Response.ok() : Response.ok().cacheControl(unkept()));
    }

    @POST
    @Path("comments")
    public Response reply(
            @PathParam("slug") String slug, @BeanParam ReplyFields typed, @Context HttpServletRequest request) {
        Slug article = Slug.parse(slug).orElseThrow(Failure.NotFound::new);
        try {
            PostedReply posted = comments.post(article, typed.reply(), typed.sender(request));
            return Response.seeOther(status(request, article, posted)).build();
        } catch (Failure.Invalid invalid) {
            ArticlePage page = pages.refused(live(slug, clock.instant()), typed.reply(), invalid.problems());
            return page(page, Response.status(422).cacheControl(unkept()));
        } catch (Failure.TooMany flood) {
            Problem wait = Problem.of("text", "comment.flood", flood.retryAfterSeconds());
            ArticlePage page = pages.refused(live(slug, clock.instant()), typed.reply(), List.of(wait));
            return page(
                    page,
                    Response.status(429)
                            .cacheControl(unkept())
                            .header(HttpHeaders.RETRY_AFTER, flood.retryAfterSeconds()));
        }
    }

    /** Redirects a GET of the form's address, such as a reload of a refused reply, to the article. */
    @GET
    @Path("comments")
    public Response conversation(@PathParam("slug") String slug, @Context HttpServletRequest request) {
        LiveArticle article = live(slug, clock.instant());
        return Response.seeOther(address(request, article.slug())
                        .fragment("conversation")
                        .build())
                .build();
    }

    private LiveArticle live(String slug, Instant now) {
        return PastedSlug.in(slug).flatMap(one -> articles.live(one, now)).orElseThrow(Failure.NotFound::new);
    }

    private static Response page(ArticlePage page, Response.ResponseBuilder answer) {
        return answer.entity(new View("front/article.jte", page)).build();
    }

    private static URI status(HttpServletRequest request, Slug article, PostedReply posted) {
        return address(request, article)
                .queryParam("reply", "{receipt}")
                .fragment("reply-status")
                .build(posted.receipt());
    }

    private static UriBuilder address(HttpServletRequest request, Slug article) {
        return UriBuilder.fromPath(request.getContextPath() + "/" + article);
    }

    private static CacheControl unkept() {
        CacheControl control = new CacheControl();
        control.setNoStore(true);
        control.setNoTransform(false);
        return control;
    }
}
