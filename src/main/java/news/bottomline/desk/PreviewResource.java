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
import news.bottomline.base.Failure;
import news.bottomline.media.Library;
import news.bottomline.user.Author;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The latest saved version of an article as readers will see it. Posting the form saves it first. */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/preview")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PreviewResource {

    @Inject
    ArticleSaving saving;

    @Inject
    Library library;

    @GET
    public View preview(
            @Context HttpServletRequest request,
            @PathParam("id") String id,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam(LeftOutElements.PARAMETER) @DefaultValue("") String leftOut) {
        User user = SignedIn.required(request).user();
        Author me = user.asAuthor();
        return new View(
                "desk/preview.jte",
                PreviewPage.of(
                        saving.article(id, user).orElseThrow(Failure.NotFound::new),
                        me,
                        "saved".equals(done),
                        LeftOutElements.parse(leftOut),
                        library));
    }

    @POST
    public Response save(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        String base = at.getBaseUri().getPath();
        return saving.saved(
                saving.typed(id, fields, me), me, saved -> ArticleSaving.seeOther(base, saved, "/preview", "saved"));
    }
}
