/** The JSON API, described at {@code /api/openapi.json}. */
@NullMarked
package news.bottomline.api;

import org.jspecify.annotations.NullMarked;
