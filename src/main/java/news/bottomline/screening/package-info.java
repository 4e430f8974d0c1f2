/** Automatic screening of replies: an ordered list of checks, each with a verdict. */
@NullMarked
package news.bottomline.screening;

import org.jspecify.annotations.NullMarked;
