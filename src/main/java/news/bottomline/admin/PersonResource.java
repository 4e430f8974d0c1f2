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
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.user.Administrator;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import news.bottomline.user.Users;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** One staff account: its name, its roles, and whether it can sign in. */
@ApplicationScoped
@Path("/admin/people/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PersonResource {

    private static final String FORM = "admin/person.jte";

    @Inject
    Users users;

    @Inject
    LinkPageBuilder links;

    @GET
    public View show(@PathParam("id") long id, @Context HttpServletRequest request) {
        Administrator by = administrator(request);
        User user = users.find(id).orElseThrow(Failure.NotFound::new);
        return new View(FORM, page(user, AccountForm.typed(user.name(), "", user.roles()), FieldErrors.NONE, by));
    }

    @POST
    public Response save(
            @PathParam("id") long id, @Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Administrator by = administrator(request);
        AccountForm typed = AccountForm.of(fields);
        try {
            if (!typed.roleProblems().isEmpty()) {
                throw new Failure.Invalid(typed.roleProblems());
            }
            users.change(id, typed.name(), typed.roles(), by);
        } catch (Failure.Invalid wrong) {
            return refused(id, typed, wrong, by);
        }
        boolean resigned = by.user().id() == id && !typed.roles().contains(Role.ADMINISTRATOR);
        return Redirects.to(resigned ? "/account" : "/admin?done=saved", request)
                .build();
    }

    @POST
    @Path("set-up-link")
    public View link(@PathParam("id") long id, @Context HttpServletRequest request) {
        Administrator by = administrator(request);
        User user = users.find(id).orElseThrow(Failure.NotFound::new);
        return new View("admin/link.jte", links.make(user, false, by));
    }

    @GET
    @Path("deactivation")
    public View ask(@PathParam("id") long id, @Context HttpServletRequest request) {
        Administrator by = administrator(request);
        User user = users.find(id).filter(User::isActive).orElseThrow(Failure.NotFound::new);
        return new View("admin/deactivation.jte", page(user, AccountForm.BLANK, FieldErrors.NONE, by));
    }

    @POST
    @Path("deactivation")
    public Response deactivate(@PathParam("id") long id, @Context HttpServletRequest request) {
        Administrator by = administrator(request);
        try {
            users.deactivate(id, by);
            return Redirects.to("/admin?done=deactivated", request).build();
        } catch (Failure.Invalid last) {
            User user = users.find(id).orElseThrow(Failure.NotFound::new);
            return refused(id, AccountForm.typed(user.name(), "", user.roles()), last, by);
        }
    }

    @POST
    @Path("return")
    public Response takeBack(@PathParam("id") long id, @Context HttpServletRequest request) {
        users.takeBack(id, administrator(request));
        return Redirects.to("/admin?done=returned", request).build();
    }

    private Response refused(long id, AccountForm typed, Failure.Invalid wrong, Administrator by) {
        User user = users.find(id).orElseThrow(Failure.NotFound::new);
        return Redirects.form(422, FORM, page(user, typed, AccountForm.errors(wrong.problems()), by));
    }

    private PersonPage page(User user, AccountForm form, FieldErrors errors, Administrator by) {
        PeoplePage.Person person = new PeoplePage.Person(user, users.email(user, by));
        return new PersonPage(Optional.of(person), user.id() == by.user().id(), form, errors);
    }

    private static Administrator administrator(HttpServletRequest request) {
        return SignedIn.required(request).user().asAdministrator();
    }
}
