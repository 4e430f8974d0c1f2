package news.bottomline.article.evidence;

/**
 * The sentence whose words come nearest to a claim.
 *
 * @param score between 0 and 1, the share of the claim's content that the sentence has
 */
public record Nearest(Excerpt sentence, double score) {}
