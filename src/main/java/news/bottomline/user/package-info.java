/** Who works here: accounts, what they may do, how they sign in, and how e-mail addresses are kept. */
@NullMarked
package news.bottomline.user;

import org.jspecify.annotations.NullMarked;
