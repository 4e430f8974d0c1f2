/**
 * Starts the whole product with one command: a PostgreSQL and a GlassFish of its own, kept in one folder, and the WAR in
 * them. Tests and benchmarks start it in the same way.
 */
@NullMarked
package news.bottomline.run;

import org.jspecify.annotations.NullMarked;
