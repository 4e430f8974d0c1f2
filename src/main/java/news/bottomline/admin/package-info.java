/** The doors of the newsroom and who may come in: signing in and out, one's own account, and everybody's. */
@NullMarked
package news.bottomline.admin;

import org.jspecify.annotations.NullMarked;
