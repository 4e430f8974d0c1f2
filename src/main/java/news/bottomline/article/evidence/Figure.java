package news.bottomline.article.evidence;

/**
 * A figure as a text states it.
 *
 * @param noun the word behind it, which is often what it counts; empty where there is none
 * @param firm whether a claim has to prove it: "one day" and "the two sides" can hold a figure, but claim none
 * @param start where its words start in the text
 * @param end where its words end in the text
 * @param words its exact words with those that limit or direct it, such as "more than 90%"
 */
public record Figure(
        Value value, Bound bound, Change change, String noun, boolean firm, int start, int end, String words) {}
