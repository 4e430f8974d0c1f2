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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.Password;
import news.bottomline.user.Role;
import news.bottomline.user.SetupLinks;
import news.bottomline.user.User;
import news.bottomline.user.Users;
import news.bottomline.web.FieldErrors;

/**
 * The page that a set-up link opens. Only POST uses up the link, because mail programs follow links to check them.
 */
@ApplicationScoped
@Path("/set-up/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SetUpResource {

    private static final String TEMPLATE = "admin/set-up.jte";

    @Inject
    SetupLinks links;

    @Inject
    BrowserSessions sessions;

    @GET
    public Response show(@PathParam("token") String token) {
        try {
            return Redirects.form(200, TEMPLATE, page(token, AccountForm.BLANK, FieldErrors.NONE));
        } catch (Failure.NotFound gone) {
            return gone();
        }
    }

    @POST
    public Response finish(
            @PathParam("token") String token,
            MultivaluedMap<String, String> fields,
            @Context HttpServletRequest request) {
        AccountForm typed = AccountForm.of(fields);
        try {
            SetUpPage page = page(token, typed, FieldErrors.NONE);
            FieldErrors errors = errors(page);
            if (!errors.isEmpty()) {
                return Redirects.form(422, TEMPLATE, page(token, typed, errors));
            }
            User user = page.owner().isPresent() ? links.choosePassword(token, typed.password()) : begin(token, typed);
            return sessions.begin(user, Redirects.home(user), request);
        } catch (Failure.Invalid wrong) {
            return Redirects.form(422, TEMPLATE, page(token, typed, AccountForm.errors(wrong.problems())));
        } catch (Failure.NotFound gone) {
            return gone();
        }
    }

    private SetUpPage page(String token, AccountForm typed, FieldErrors errors) {
        return new SetUpPage(token, links.purpose(token).owner().map(User::name), typed, errors);
    }

    private User begin(String token, AccountForm typed) {
        return links.begin(token, typed.name(), new EmailAddress(typed.email().strip()), typed.password());
    }

    private static FieldErrors errors(SetUpPage page) {
        AccountForm typed = page.form();
        Optional<Problem> password = Password.problem(typed.password()).or(typed::repeated);
        if (page.owner().isPresent()) {
            return AccountForm.errors(List.of(), password);
        }
        Optional<Problem> email =
                typed.address().isPresent() ? Optional.empty() : Optional.of(Problem.of("email", "email.form"));
        return AccountForm.errors(Users.problems(typed.name(), Set.of(Role.ADMINISTRATOR)), email, password);
    }

    private static Response gone() {
        return Redirects.form(404, "admin/set-up-gone.jte", "");
    }
}
