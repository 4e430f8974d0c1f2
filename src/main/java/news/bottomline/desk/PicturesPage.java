package news.bottomline.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;
import news.bottomline.media.Picture;
import news.bottomline.web.FieldErrors;

/**
 * The library, a page at a time.
 *
 * @param words what was searched for; empty for all pictures
 * @param notice the key of what has just been done
 * @param errors why an upload was refused
 */
public record PicturesPage(
        Slice<Picture> pictures, String words, boolean first, Optional<String> notice, FieldErrors errors) {

    /** The path of the same list from a picture on. */
    public String from(Cursor after) {
        return path() + (words.isEmpty() ? "?after=" : "&after=") + after;
    }

    /** The path of the list's beginning. */
    public String path() {
        return "/desk/pictures" + (words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
