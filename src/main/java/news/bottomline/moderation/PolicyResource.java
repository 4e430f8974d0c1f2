package news.bottomline.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import news.bottomline.screening.ConversationRules;
import news.bottomline.screening.Screening;
import news.bottomline.web.SignedIn;
import news.bottomline.web.View;

/** The screening policy on one page, for moderators. */
@ApplicationScoped
@Path("/moderation/policy")
@Produces(MediaType.TEXT_HTML)
public class PolicyResource {

    @Inject
    Screening screening;

    @GET
    public View show(@Context HttpServletRequest request) {
        SignedIn.required(request).user().asModerator();
        return new View("moderation/policy.jte", new PolicyPage(screening.policy(ConversationRules.STANDARD)));
    }
}
