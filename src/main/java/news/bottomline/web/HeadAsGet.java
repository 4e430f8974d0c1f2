package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request that a page is kept for, whichever way it was asked for: a GET without parameters. */
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
        return null;
    }
}
