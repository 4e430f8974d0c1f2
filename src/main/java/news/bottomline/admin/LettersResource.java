package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.mail.StoredLetter;
import news.bottomline.mail.StoredLetters;
import news.bottomline.user.Administrator;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** The letters to readers: those that wait can be read here, those that are sent leave no more than their subject. */
@ApplicationScoped
@Path("/admin/letters")
@Produces(MediaType.TEXT_HTML)
public class LettersResource {

    private static final int ON_A_PAGE = 50;

    @Inject
    StoredLetters letters;

    @GET
    public View list(@QueryParam("after") @Nullable Cursor after, @Context HttpServletRequest request) {
        return new View(
                "admin/letters.jte",
                new LettersPage(letters.page(Optional.ofNullable(after), ON_A_PAGE, administrator(request))));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public View show(@PathParam("id") long id, @Context HttpServletRequest request) {
        return new View("admin/letter.jte", letters.find(id, administrator(request)));
    }

    /** The HTML part by itself, as a mail program shows it. The site's policy of content allows it neither script nor style. */
    @GET
    @Path("{id: \\d{1,18}}/html")
    public String html(@PathParam("id") long id, @Context HttpServletRequest request) {
        return Optional.of(letters.find(id, administrator(request)))
                .filter(StoredLetter::canBeRead)
                .map(StoredLetter::html)
                .orElseThrow(Failure.NotFound::new);
    }

    /** Asks for an attempt at once. */
    @POST
    @Path("{id: \\d{1,18}}/attempt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attempt(@PathParam("id") long id, @Context HttpServletRequest request) {
        letters.sendAgain(id, administrator(request));
        return Redirects.to("/admin/letters/" + id, request).build();
    }

    private static Administrator administrator(HttpServletRequest request) {
        return SignedIn.required(request).user().asAdministrator();
    }
}
