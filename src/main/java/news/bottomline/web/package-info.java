/** How a request comes in and a page goes out: views, errors, sessions, headers and the kept pages. */
@NullMarked
package news.bottomline.web;

import org.jspecify.annotations.NullMarked;
