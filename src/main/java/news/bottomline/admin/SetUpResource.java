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

/**
 * What a one-time link opens. Looking at the page uses nothing up, so that a program that follows links to look at them does
 * no harm; sending the form does.
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
    SignInResource door;

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
            FieldErrors problems = problems(page);
            if (!problems.isEmpty()) {
                return Redirects.form(422, TEMPLATE, page(token, typed, problems));
            }
            User user = page.owner().isPresent() ? links.choosePassword(token, typed.password()) : begin(token, typed);
            return door.begin(user, Redirects.home(user), request);
        } catch (Failure.Invalid wrong) {
            return Redirects.form(422, TEMPLATE, page(token, typed, new FieldErrors(wrong.problems())));
        } catch (Failure.NotFound gone) {
            return gone();
        }
    }

    private SetUpPage page(String token, AccountForm typed, FieldErrors problems) {
        return new SetUpPage(token, links.purpose(token).owner().map(User::name), typed, problems);
    }

    private User begin(String token, AccountForm typed) {
        return links.begin(token, typed.name(), new EmailAddress(typed.email().strip()), typed.password());
    }

    private static FieldErrors problems(SetUpPage page) {
        AccountForm typed = page.form();
        Optional<Problem> password = Password.problem(typed.password()).or(typed::twice);
        if (page.owner().isPresent()) {
            return FieldErrors.of(List.of(), password);
        }
        Optional<Problem> email =
                typed.address().isPresent() ? Optional.empty() : Optional.of(Problem.of("email", "email.form"));
        return FieldErrors.of(Users.problems(typed.name(), Set.of(Role.ADMINISTRATOR)), email, password);
    }

    private static Response gone() {
        return Redirects.form(404, "admin/set-up-gone.jte", "");
    }
}
