/** The structure of articles as data: a template has slots, each for blocks of one shape. It does not know articles. */
@NullMarked
package news.bottomline.article.template;

import org.jspecify.annotations.NullMarked;
