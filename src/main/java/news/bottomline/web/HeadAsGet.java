package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request that a page is rendered for, however it was asked for: a GET, without parameters that no page knows. */
final class HeadAsGet extends HttpServletRequestWrapper {

    HeadAsGet(HttpServletRequest request) {
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
