package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import news.bottomline.user.Administrator;
import news.bottomline.user.SetupLinks;
import news.bottomline.user.User;

/** Creates a set-up link and the model of its page. */
@ApplicationScoped
class LinkPageBuilder {

    @Inject
    SetupLinks links;

    @Inject
    InstantSource clock;

    /** The administrator passes the link on, because the product sends no e-mail. */
    LinkPage make(User user, boolean hired, Administrator by) {
        return new LinkPage(
                user, hired, links.open(user.id(), by), clock.instant().plus(SetupLinks.LIFE));
    }
}
