package news.bottomline.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import news.bottomline.user.Administrator;
import news.bottomline.user.SetupLinks;
import news.bottomline.user.User;

/** Makes a set-up link and the page that shows it. */
@ApplicationScoped
class LinkPageBuilder {

    @Inject
    SetupLinks links;

    @Inject
    InstantSource clock;

    /** The administrator hands the link over, because the product sends no mail yet. */
    LinkPage make(User user, boolean hired, Administrator by) {
        return new LinkPage(
                user, hired, links.open(user.id(), by), clock.instant().plus(SetupLinks.LIFE));
    }
}
