/** The public pages: front page, categories, and articles with their comments and reply form. */
@NullMarked
package news.bottomline.front;

import org.jspecify.annotations.NullMarked;
