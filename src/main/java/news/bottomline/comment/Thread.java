package news.bottomline.comment;

import java.util.List;

/**
 * The conversation under an article, oldest first.
 *
 * @param count how many comments there are to read, replies included, removed ones not
 */
public record Thread(List<Node> nodes, int count) {}
