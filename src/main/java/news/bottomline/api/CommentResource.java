package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
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
import java.time.InstantSource;
import java.util.Locale;
import news.bottomline.article.Articles;
import news.bottomline.article.LiveArticle;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Slug;
import news.bottomline.base.WebAddress;
import news.bottomline.comment.Comment;
import news.bottomline.comment.Comments;
import news.bottomline.comment.PostedReply;
import news.bottomline.comment.Reply;
import news.bottomline.comment.Sender;
import news.bottomline.comment.State;
import org.jspecify.annotations.Nullable;

/** The comments of an article: reading the approved ones, and sending a reply. */
@ApplicationScoped
@Path("/api/v1/articles/{slug}/comments")
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {

    @Inject
    Articles articles;

    @Inject
    Comments comments;

    @Inject
    InstantSource clock;

    /** An approved comment. It does not contain the writer's e-mail address. */
    public record Shown(
            long id,
            @Nullable Long parent,
            String name,
            @Nullable String website,
            String text,
            Instant postedAt) {

        static Shown of(Comment comment) {
            return new Shown(
                    comment.id(),
                    comment.parent().orElse(null),
                    comment.name(),
                    comment.website().map(WebAddress::value).orElse(null),
                    comment.text(),
                    comment.postedAt());
        }
    }

    /** The state of a new reply: 201 with {@code approved} if it is public, 202 with {@code held} if it waits for moderation. */
    public record Taken(long id, String state) {}

    @GET
    public ListResponse<Shown> list(@PathParam("slug") String slug, @BeanParam Paging paging) {
        LiveArticle article = Slug.parse(slug)
                .flatMap(one -> articles.live(one, clock.instant()))
                .orElseThrow(Failure.NotFound::new);
        return ListResponse.of(
                comments.approved(article.id(), paging.after(), paging.limit()).map(Shown::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("slug") String slug, byte[] body, @Context HttpServletRequest request) {
        Slug article = Slug.parse(slug).orElseThrow(Failure.NotFound::new);
        Reply reply = reply(JsonFields.read(body));
        PostedReply posted =
                comments.post(article, reply, Sender.program(ApiCaller.of(request), request.getRemoteAddr()));
        boolean shown = posted.state() == State.APPROVED;
        return Response.status(shown ? Response.Status.CREATED : Response.Status.ACCEPTED)
                .entity(new Taken(
                        posted.id(),
                        (shown ? State.APPROVED : State.HELD).name().toLowerCase(Locale.ROOT)))
                .build();
    }

    /** A missing field counts as empty; the rules for replies say which are required. */
    private static Reply reply(JsonFields sent) {
        Reply reply = new Reply(
                sent.optionalText("name").orElse(""),
                sent.optionalText("email").orElse(""),
                sent.optionalText("website").orElse(""),
                sent.optionalText("text").orElse(""),
                sent.optionalId("parent"),
                "");
        sent.refuseOthers().check();
        return reply;
    }
}
