/** What readers see: the front page, the categories, the article with its conversation, and the way to reply. */
@NullMarked
package news.bottomline.front;

import org.jspecify.annotations.NullMarked;
