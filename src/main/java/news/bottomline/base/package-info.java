/** Values, settings and the database, for all other packages. This package depends on none of them. */
@NullMarked
package news.bottomline.base;

import org.jspecify.annotations.NullMarked;
