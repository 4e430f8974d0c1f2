/**
 * The parts of an article in a text that was written elsewhere. The package knows neither templates nor blocks, and nothing of
 * the server.
 */
@NullMarked
package news.bottomline.article.paste;

import org.jspecify.annotations.NullMarked;
