package news.bottomline.admin;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.ApplicationPasswords;
import news.bottomline.user.Passwords;
import news.bottomline.user.User;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The signed-in user's own account: the password and the application passwords. */
@ApplicationScoped
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountResource {

    private static final String TEMPLATE = "admin/account.jte";
    private static final Set<String> NOTICES = Set.of("password", "revoked");

    @Inject
    Passwords passwords;

    @Inject
    ApplicationPasswords programs;

    @Inject
    BrowserSessions sessions;

    @GET
    public View show(@Context HttpServletRequest request, @QueryParam("done") @DefaultValue("") String done) {
        String notice = NOTICES.contains(done) ? "account.done." + done : "";
        return new View(TEMPLATE, page(me(request), notice, Optional.empty(), "", FieldErrors.NONE));
    }

    /** Redirects a GET of a form's address, such as a reload of its answer, to the page with the forms. */
    @GET
    @Path("{form: password|application-passwords.*}")
    public Response backToTheForm(@Context HttpServletRequest request) {
        return Redirects.to("/account", request).build();
    }

    /** Ends every session of the account and begins a new one in this browser. */
    @POST
    @Path("password")
    public Response changePassword(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        User me = me(request);
        AccountForm typed = AccountForm.of(fields);
        try {
            typed.repeated().ifPresent(AccountResource::refuse);
            passwords.change(me, typed.current(), typed.password(), request.getRemoteAddr());
            return sessions.begin(me, "/account?done=password", request);
        } catch (Failure.Invalid wrong) {
            return refused(me, "", wrong);
        }
    }

    @POST
    @Path("application-passwords")
    public Response make(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        User me = me(request);
        String label = AccountForm.of(fields).label();
        try {
            AccountPage.Made made = new AccountPage.Made(label.strip(), programs.make(me, label));
            return Redirects.form(201, TEMPLATE, page(me, "", Optional.of(made), "", FieldErrors.NONE));
        } catch (Failure.Invalid wrong) {
            return refused(me, label, wrong);
        }
    }

    @POST
    @Path("application-passwords/{id: \\d{1,18}}/revocation")
    public Response revoke(@Context HttpServletRequest request, @PathParam("id") long id) {
        programs.revoke(id, me(request));
        return Redirects.to("/account?done=revoked", request).build();
    }

    private Response refused(User me, String label, Failure.Invalid wrong) {
        return Redirects.form(
                422, TEMPLATE, page(me, "", Optional.empty(), label, AccountForm.errors(wrong.problems())));
    }

    private AccountPage page(
            User me, String notice, Optional<AccountPage.Made> made, String label, FieldErrors errors) {
        return new AccountPage(List.copyOf(programs.of(me)), notice, made, label, errors);
    }

    private static void refuse(Problem problem) {
        throw new Failure.Invalid(problem);
    }

    private static User me(HttpServletRequest request) {
        return SignedIn.required(request).user();
    }
}
