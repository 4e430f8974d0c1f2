package news.bottomline.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/**
 * A link to words of a page, by the text directive of the URL Fragment Text Directives specification (WICG). Browsers that find
 * the words mark them; others go to the element that stands before the directive.
 */
final class TextFragment {

    /** A longer text is named by its first and last words, so that addresses stay short. */
    private static final int WORDS = 5;

    private TextFragment() {}

    /** The text of the directive, such as {@code China%20refines%20more,to%20anyone}. */
    static String of(String sentence) {
        List<String> words = List.of(sentence.strip().split("\\s+"));
        if (words.size() <= 2 * WORDS) {
            return encoded(words);
        }
        return encoded(words.subList(0, WORDS)) + "," + encoded(words.subList(words.size() - WORDS, words.size()));
    }

    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D"); // a dash next to a comma would name a context
    }
}
