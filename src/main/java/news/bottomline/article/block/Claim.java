package news.bottomline.article.block;

/**
 * A statement that rests on another part of the article: a highlight, or a sentence of a conclusion.
 *
 * @param path its place in the block's document, such as {@code items[1]}
 * @param number counts from 1 what readers see of the block's statements
 * @param evidence the id of the block that carries it; empty for none
 */
public record Claim(String path, int number, String text, String evidence) {}
