package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.article.Filing;
import news.bottomline.article.Filings;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** Files the articles that are ticked in the desk's list. */
@ApplicationScoped
@Path("/desk/filings")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FilingResource {

    @Inject
    Filings filings;

    @Inject
    Categories categories;

    @Inject
    DeskPageBuilder desk;

    /** Answers with a report. Sending the same again changes nothing, so a reload does no harm. */
    @POST
    public Response file(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Editor by = SignedIn.required(request).user().asEditor();
        FilingForm typed = FilingForm.of(fields);
        try {
            Filing filing = Filing.parse(Objects.requireNonNullElse(fields.getFirst("filing"), ""))
                    .orElseThrow(() -> new Failure.Invalid(Problem.of("articles", "desk.action.unknown")));
            List<Filing.Result> results = filings.file(typed.articles(), typed.category(), filing, by);
            String name = Slug.parse(typed.category())
                    .flatMap(categories::find)
                    .map(Category::name)
                    .orElse(typed.category());
            return Response.ok(new View("desk/filing.jte", new FilingPage(name, filing, results)))
                    .build();
        } catch (Failure.Invalid wrong) {
            return Response.status(422)
                    .entity(desk.list(by.user(), typed.refused(wrong.problems())))
                    .build();
        }
    }
}
