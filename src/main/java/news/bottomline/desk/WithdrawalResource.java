package news.bottomline.desk;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** Withdraws an article from readers, after a question. */
@ApplicationScoped
@Path("/desk/articles/{id: \\d{1,18}}/withdrawal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WithdrawalResource {

    @Inject
    Articles articles;

    @GET
    public View ask(@Context HttpServletRequest request, @PathParam("id") long id) {
        SignedIn me = SignedIn.required(request);
        me.user().asEditor();
        Article article = articles.open(id, me.user().asAuthor());
        return new View(
                "desk/withdrawal.jte",
                new WithdrawalPage(id, article.latestRevision().title()));
    }

    @POST
    public Response withdraw(@Context HttpServletRequest request, @Context UriInfo at, @PathParam("id") long id) {
        articles.withdraw(id, SignedIn.required(request).user().asEditor());
        return Response.seeOther(URI.create(at.getBaseUri().getPath() + "desk/articles/" + id + "?done=withdrawn"))
                .build();
    }
}
