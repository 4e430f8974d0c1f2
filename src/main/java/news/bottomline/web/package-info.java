/** Requests and answers: filters, sessions, views, errors, headers and the page cache. */
@NullMarked
package news.bottomline.web;

import org.jspecify.annotations.NullMarked;
