package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request for which a page is rendered: a GET, even where a HEAD was sent, without unknown parameters. */
final class PageRequest extends HttpServletRequestWrapper {

    PageRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getQueryString() {
        String query = super.getQueryString();
        return query != null && PageParameters.isAnyIn(query) ? query : null;
    }
}
