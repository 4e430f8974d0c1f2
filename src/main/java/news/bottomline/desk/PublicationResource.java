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
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.user.Author;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/**
 * Previews, publishes and withdraws an article. The id is part of the methods' paths, because in the path of the class
 * it would hide {@link ArticleResource}'s methods from Jersey.
 */
@ApplicationScoped
@Path("/desk/articles")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublicationResource {

    @Inject
    Articles articles;

    @Inject
    ArticleResource form;

    @GET
    @Path("{id: \\d+}/preview")
    public View preview(
            @Context HttpServletRequest request,
            @PathParam("id") long id,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam(LeftOutElements.PARAMETER) @DefaultValue("") String leftOut) {
        Author me = SignedIn.required(request).user().asAuthor();
        PreviewPage page =
                PreviewPage.of(articles.open(id, me), me, "saved".equals(done), LeftOutElements.parse(leftOut));
        return new View("desk/preview.jte", page);
    }

    /** The same as the form's button “Publish now”. */
    @POST
    @Path("{id: \\d+}/publication")
    public Response publish(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        fields.putSingle("do", "publish-now");
        return form.save(request, at, id, fields);
    }

    @GET
    @Path("{id: \\d+}/withdrawal")
    public View ask(@Context HttpServletRequest request, @PathParam("id") long id) {
        SignedIn me = SignedIn.required(request);
        me.user().asEditor();
        Article article = articles.open(id, me.user().asAuthor());
        return new View(
                "desk/withdrawal.jte",
                new WithdrawalPage(id, article.latestRevision().title()));
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    public Response withdraw(@Context HttpServletRequest request, @Context UriInfo at, @PathParam("id") long id) {
        articles.withdraw(id, SignedIn.required(request).user().asEditor());
        return Response.seeOther(URI.create(at.getBaseUri().getPath() + "desk/articles/" + id + "?done=withdrawn"))
                .build();
    }
}
