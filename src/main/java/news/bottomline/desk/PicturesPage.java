package news.bottomline.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;
import news.bottomline.media.Picture;
import news.bottomline.web.FieldErrors;

/**
 * The library, a page at a time.
 *
 * @param words what was searched for; empty for all pictures
 * @param use what a picture is chosen for; empty where the library is opened for itself
 * @param notice the key of what has just been done
 * @param errors why an upload was refused
 */
public record PicturesPage(
        Slice<Picture> pictures,
        String words,
        boolean first,
        Optional<PictureUse> use,
        Optional<String> notice,
        FieldErrors errors) {

    /** Where a picture of the list leads. */
    public String to(Picture picture) {
        return use.map(one -> one.chosen(picture)).orElse("/desk/pictures/" + picture.id());
    }

    /** The path of the same list from a picture on. */
    public String from(Cursor after) {
        return path(Stream.concat(parameters(), Stream.of("after=" + after)));
    }

    /** The path of the list's beginning. */
    public String path() {
        return path(parameters());
    }

    /** The path of the list of all pictures. */
    public String all() {
        return path(use.map(PictureUse::query).stream());
    }

    private Stream<String> parameters() {
        return Stream.concat(
                use.map(PictureUse::query).stream(),
                words.isEmpty() ? Stream.empty() : Stream.of("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    private static String path(Stream<String> parameters) {
        String query = parameters.collect(Collectors.joining("&"));
        return "/desk/pictures" + (query.isEmpty() ? "" : "?" + query);
    }
}
