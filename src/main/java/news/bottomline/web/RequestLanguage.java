package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import news.bottomline.base.SiteSettings;

/** Chooses the language of a request: the site's. A page is kept once for everybody, so it cannot follow the browser. */
@ApplicationScoped
class RequestLanguage {

    @Produces
    static Messages messages(SiteSettings settings) {
        return new Messages(settings.language());
    }
}
