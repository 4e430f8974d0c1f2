/**
 * Figures in words and digits, and whether a text holds them. The package is plain Java: it knows neither articles nor blocks,
 * and nothing of the server.
 */
@NullMarked
package news.bottomline.article.evidence;

import org.jspecify.annotations.NullMarked;
