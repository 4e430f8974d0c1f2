/** Articles with their revisions and releases, their templates and their categories. */
@NullMarked
package news.bottomline.article;

import org.jspecify.annotations.NullMarked;
