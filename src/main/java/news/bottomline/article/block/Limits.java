package news.bottomline.article.block;

/**
 * What a slot allows in one block.
 *
 * @param longest the most characters in one text, counted without its markup
 * @param leastItems the fewest items of a list; 0 for shapes without a list
 * @param mostItems the most items of a list; 0 for shapes without a list
 */
public record Limits(int longest, int leastItems, int mostItems) {

    /** The most characters that any slot can allow. */
    public static final int LONGEST = 50_000;

    /** The most items of a list in any document. */
    public static final int MOST_ITEMS = 100;
}
