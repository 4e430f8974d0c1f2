/** The parts of an article: a block has an id, the slot that it fills, and content of one shape. It knows no template. */
@NullMarked
package news.bottomline.article.block;

import org.jspecify.annotations.NullMarked;
