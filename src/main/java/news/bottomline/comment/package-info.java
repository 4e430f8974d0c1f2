/** Comments on articles: posting, moderation, and the threads that readers see. */
@NullMarked
package news.bottomline.comment;

import org.jspecify.annotations.NullMarked;
