/** Signing in and out, the user's own account, and the administration of all accounts. */
@NullMarked
package news.bottomline.admin;

import org.jspecify.annotations.NullMarked;
