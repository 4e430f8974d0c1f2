/** The desk: where authors write and editors publish. */
@NullMarked
package news.bottomline.desk;

import org.jspecify.annotations.NullMarked;
