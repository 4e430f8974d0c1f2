/** The desk: pages on which authors write and editors publish. */
@NullMarked
package news.bottomline.desk;

import org.jspecify.annotations.NullMarked;
