/** What is written here: articles with their revisions and releases, the templates they follow and the categories they stand in. */
@NullMarked
package news.bottomline.article;

import org.jspecify.annotations.NullMarked;
