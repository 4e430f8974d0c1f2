package news.bottomline.article.evidence;

import java.util.Optional;

/**
 * Something that a claim states and its evidence does not hold.
 *
 * @param key the same for the same words in the same claim over the same evidence; another one as soon as either text changes
 * @param words the claim's exact words
 * @param start where they start in the claim
 * @param end where they end in the claim
 * @param contradiction what the evidence says instead; empty where it says nothing comparable
 */
public record Finding(Kind kind, String key, String words, int start, int end, Optional<Excerpt> contradiction) {

    /** What the words are. */
    public enum Kind {
        FIGURE,
        QUOTATION
    }
}
