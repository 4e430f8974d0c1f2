package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Articles;
import news.bottomline.article.Claims;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.User;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** Overrules what a highlight states and its evidence does not, after asking for the reason. */
@ApplicationScoped
@Path("/desk/articles/{id: \\d{1,18}}/overrules")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OverruleResource {

    private static final String ASK = "desk/overrule.jte";

    @Inject
    Articles articles;

    @GET
    public View ask(
            @Context HttpServletRequest request,
            @PathParam("id") long id,
            @QueryParam("finding") @DefaultValue("") String finding) {
        User me = editor(request);
        Claims.Contested contested = contested(id, finding, me).orElseThrow(Failure.NotFound::new);
        return new View(ASK, page(id, contested, "", List.of()));
    }

    /** Redirects to the form also where the finding has gone meanwhile. */
    @POST
    public Response overrule(
            @Context HttpServletRequest request,
            @Context UriInfo at,
            @PathParam("id") long id,
            @FormParam("finding") @DefaultValue("") String finding,
            @FormParam("reason") @DefaultValue("") String reason) {
        User me = editor(request);
        String form = at.getBaseUri().getPath() + "desk/articles/" + id;
        Optional<Claims.Contested> contested = contested(id, finding, me);
        if (contested.isEmpty()) {
            return Response.seeOther(URI.create(form)).build();
        }
        try {
            articles.overrule(id, contested.get().path(), finding, reason, me.asEditor());
            return Response.seeOther(URI.create(form + "?done=overruled")).build();
        } catch (Failure.Invalid wrong) {
            if (wrong.problems().stream().noneMatch(problem -> problem.field().equals("reason"))) {
                return Response.seeOther(URI.create(form)).build();
            }
            return Response.status(422)
                    .entity(new View(ASK, page(id, contested.get(), reason, wrong.problems())))
                    .build();
        }
    }

    private static User editor(HttpServletRequest request) {
        User me = SignedIn.required(request).user();
        me.asEditor();
        return me;
    }

    private Optional<Claims.Contested> contested(long id, String finding, User me) {
        return articles.open(id, me.asAuthor()).review().contested("", finding);
    }

    private static OverrulePage page(long id, Claims.Contested contested, String reason, List<Problem> problems) {
        return new OverrulePage(
                id, contested, reason, FieldErrors.form("", "reason").with(problems));
    }
}
