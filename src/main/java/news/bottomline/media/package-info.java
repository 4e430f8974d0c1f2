/** Pictures: reading uploaded files, the renditions that browsers are sent, and what staff say about each picture. */
@NullMarked
package news.bottomline.media;

import org.jspecify.annotations.NullMarked;
