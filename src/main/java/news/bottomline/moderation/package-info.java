/** What moderators work at: the comments by state, and the decisions about them. */
@NullMarked
package news.bottomline.moderation;

import org.jspecify.annotations.NullMarked;
