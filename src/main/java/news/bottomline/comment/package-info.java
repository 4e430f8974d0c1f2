/** What readers say under an article, what moderators decide about it, and the conversation that comes of both. */
@NullMarked
package news.bottomline.comment;

import org.jspecify.annotations.NullMarked;
