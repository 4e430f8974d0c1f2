package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import news.bottomline.user.Administrator;
import news.bottomline.user.User;
import news.bottomline.user.Users;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The list of staff accounts, and the form that adds one. */
@ApplicationScoped
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeopleResource {

    private static final String FORM = "admin/person.jte";
    private static final Set<String> NOTICES = Set.of("saved", "deactivated", "returned");

    @Inject
    Users users;

    @Inject
    LinkPageBuilder links;

    @GET
    public View list(@Context HttpServletRequest request, @QueryParam("done") @DefaultValue("") String done) {
        Administrator by = SignedIn.required(request).user().asAdministrator();
        List<PeoplePage.Person> people = users.all(by).stream()
                .map(user -> new PeoplePage.Person(user, users.email(user, by)))
                .toList();
        return new View("admin/people.jte", new PeoplePage(people, NOTICES.contains(done) ? "admin.done." + done : ""));
    }

    @GET
    @Path("people/new")
    public View blank(@Context HttpServletRequest request) {
        SignedIn.required(request).user().asAdministrator();
        return new View(FORM, new PersonPage(Optional.empty(), false, AccountForm.BLANK, FieldErrors.NONE));
    }

    @POST
    @Path("people/new")
    public Response hire(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Administrator by = SignedIn.required(request).user().asAdministrator();
        AccountForm typed = AccountForm.of(fields);
        if (!typed.roleProblems().isEmpty()) {
            return refused(typed, AccountForm.errors(typed.roleProblems()));
        }
        Optional<EmailAddress> email = typed.address();
        if (email.isEmpty()) {
            FieldErrors errors = AccountForm.errors(
                    Users.problems(typed.name(), typed.roles()), Optional.of(Problem.of("email", "email.form")));
            return refused(typed, errors);
        }
        try {
            User hired = users.hire(typed.name(), email.get(), typed.roles(), by);
            return Redirects.form(201, "admin/link.jte", links.make(hired, true, by));
        } catch (Failure.Invalid wrong) {
            return refused(typed, AccountForm.errors(wrong.problems()));
        }
    }

    private static Response refused(AccountForm typed, FieldErrors errors) {
        return Redirects.form(422, FORM, new PersonPage(Optional.empty(), false, typed, errors));
    }
}
