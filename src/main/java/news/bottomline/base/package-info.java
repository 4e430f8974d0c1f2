/** Values and settings that every other package may use; this one uses none of them. */
@NullMarked
package news.bottomline.base;

import org.jspecify.annotations.NullMarked;
