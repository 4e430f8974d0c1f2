/** The demonstration newsroom: an invented newspaper with its people, articles and conversations, brought in through everybody's verbs. */
@NullMarked
package news.bottomline.demo;

import org.jspecify.annotations.NullMarked;
