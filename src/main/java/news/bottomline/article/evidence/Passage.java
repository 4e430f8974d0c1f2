package news.bottomline.article.evidence;

/**
 * A text that can carry a claim.
 *
 * @param id what the caller knows it by, such as a block's id
 */
public record Passage(String id, String text) {}
