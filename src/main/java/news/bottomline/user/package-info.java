/** Accounts, roles, sign-in, and the encryption of e-mail addresses. */
@NullMarked
package news.bottomline.user;

import org.jspecify.annotations.NullMarked;
