package news.bottomline.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import news.bottomline.web.RequestPath;

/** Each page has one address. Pasted addresses and those with a trailing slash redirect to it. */
final class CanonicalPath {

    static boolean is(String path, HttpServletRequest request) {
        return path.equals(RequestPath.within(request));
    }

    /** A permanent redirect, with the query as it came. */
    static Response moved(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header("Location", request.getContextPath() + path + (query == null ? "" : "?" + query))
                .build();
    }

    private CanonicalPath() {}
}
