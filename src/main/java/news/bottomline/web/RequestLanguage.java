package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import news.bottomline.base.SiteSettings;

/** The language of a request is the site's: a page is cached once for everybody, so it cannot follow the browser. */
@ApplicationScoped
class RequestLanguage {

    @Produces
    static Messages messages(SiteSettings settings) {
        return new Messages(settings.language());
    }
}
