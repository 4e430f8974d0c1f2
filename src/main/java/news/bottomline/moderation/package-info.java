/** The moderation pages: comments by state, and decisions about them. */
@NullMarked
package news.bottomline.moderation;

import org.jspecify.annotations.NullMarked;
