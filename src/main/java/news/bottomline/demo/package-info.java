/** The demonstration newsroom: an invented newspaper with people, articles and comments, loaded by the methods that everybody uses. */
@NullMarked
package news.bottomline.demo;

import org.jspecify.annotations.NullMarked;
