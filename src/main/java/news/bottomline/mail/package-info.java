/** Letters: the outbox, and what sends them. It knows nothing of what a letter is about. */
@NullMarked
package news.bottomline.mail;

import org.jspecify.annotations.NullMarked;
