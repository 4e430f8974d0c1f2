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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.Passwords;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.SignedIn;
import news.bottomline.web.UnsentForm;
import news.bottomline.web.View;

/** Signing in with an e-mail address and a password. */
@ApplicationScoped
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInResource {

    private static final String TEMPLATE = "admin/sign-in.jte";

    @Inject
    Passwords passwords;

    @Inject
    BrowserSessions sessions;

    @GET
    public Response show(
            @Context HttpServletRequest request,
            @QueryParam("next") @DefaultValue("") String next,
            @QueryParam("left") @DefaultValue("") String left) {
        Optional<SignedIn> me = SignedIn.of(request);
        if (me.isPresent()) {
            return Redirects.to(
                            Redirects.local(next).orElse(Redirects.home(me.get().user())), request)
                    .build();
        }
        SignInPage page = new SignInPage(
                Redirects.local(next).orElse(""), "", !left.isEmpty(), Optional.empty(), FieldErrors.NONE);
        return Response.ok(new View(TEMPLATE, page)).build();
    }

    @POST
    public Response signIn(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        String email = AccountForm.text(fields, "email");
        String password = AccountForm.text(fields, "password");
        String next = AccountForm.text(fields, "next");
        String action = Redirects.local(UnsentForm.carriedAction(fields)).orElse("");
        Optional<UnsentForm> unsent = UnsentForm.carried(fields, action);
        SignInPage page = new SignInPage(Redirects.local(next).orElse(""), email, false, unsent, FieldErrors.NONE);
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return again(422, page, Problem.of("email", "email.form"));
        }
        try {
            return passwords
                    .signIn(address.get(), password, request.getRemoteAddr())
                    .map(user -> unsent.map(form -> sessions.resume(user, form, request))
                            .orElseGet(() ->
                                    sessions.begin(user, Redirects.local(next).orElse(Redirects.home(user)), request)))
                    .orElseGet(() -> again(422, page, Problem.of("password", "sign-in.wrong")));
        } catch (Failure.TooMany tooMany) {
            long minutes = Math.ceilDiv(tooMany.retryAfterSeconds(), 60L);
            return Response.fromResponse(again(429, page, Problem.of("password", "sign-in.too-many", minutes)))
                    .header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds())
                    .build();
        }
    }

    private static Response again(int status, SignInPage page, Problem problem) {
        FieldErrors errors = AccountForm.errors(List.of(problem));
        return Redirects.form(
                status, TEMPLATE, new SignInPage(page.next(), page.email(), false, page.unsent(), errors));
    }
}
