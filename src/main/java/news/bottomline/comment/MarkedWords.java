package news.bottomline.comment;

import java.util.BitSet;
import java.util.List;

/** The places in a text at which the words stand that a verdict rests on. */
record MarkedWords(BitSet marked) {

    static final MarkedWords NONE = new MarkedWords(new BitSet());

    static MarkedWords in(String text, List<String> words) {
        BitSet marked = new BitSet();
        for (String word : words) {
            int at = word.isEmpty() ? -1 : text.indexOf(word);
            while (at >= 0) {
                if (isWhole(text, at, word)) {
                    marked.set(at, at + word.length());
                }
                at = text.indexOf(word, at + word.length());
            }
        }
        return new MarkedWords(marked);
    }

    /** Where the part that is marked or not, and has begun at an index, ends; at the latest at the given end. */
    int endOfPart(int start, int end) {
        int other = marked.get(start) ? marked.nextClearBit(start) : marked.nextSetBit(start);
        return other < 0 ? end : Math.min(other, end);
    }

    boolean isMarked(int at) {
        return marked.get(at);
    }

    /** A word that stands inside of a longer one is not the word that was found. */
    private static boolean isWhole(String text, int at, String word) {
        int end = at + word.length();
        boolean joinedBefore = at > 0
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(word.codePointAt(0));
        boolean joinedAfter = end < text.length()
                && Character.isLetterOrDigit(text.codePointAt(end))
                && Character.isLetterOrDigit(word.codePointBefore(word.length()));
        return !joinedBefore && !joinedAfter;
    }
}
