/** How a reply is judged before any person reads it: one ordered list of checks, each answering with a verdict. */
@NullMarked
package news.bottomline.screening;

import org.jspecify.annotations.NullMarked;
