/**
 * Measures the product as {@code mvn -Pbench} starts it: what it answers in a second and what an answer costs, beside nginx
 * serving the same bytes from a file.
 */
@NullMarked
package news.bottomline.bench;

import org.jspecify.annotations.NullMarked;
