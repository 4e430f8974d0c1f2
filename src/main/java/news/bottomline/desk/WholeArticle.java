package news.bottomline.desk;

import java.util.List;
import java.util.stream.IntStream;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.Text;

/**
 * A whole article in one field, and the parts that were recognised in it.
 *
 * @param text as typed, or the plain text of what was pasted
 * @param html the markup that was pasted; empty if the text was typed
 * @param offers the recognised parts, which the writer accepts or not
 * @param before the document of the form before the parts were accepted, to take it back; empty if none was accepted
 */
public record WholeArticle(String text, String html, List<Offer> offers, String before) {

    static final WholeArticle NONE = new WholeArticle("", "", List.of(), "");

    private static final int SHOWN = 160;

    /**
     * @param number the position among the recognised parts
     * @param slot the label of the slot that the part goes to
     * @param words the beginning of the part
     */
    public record Offer(int number, String slot, String words) {}

    static List<Offer> offers(List<Block> blocks, Template template) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new Offer(i, label(blocks.get(i), template), words(blocks.get(i))))
                .toList();
    }

    private static String label(Block block, Template template) {
        return template.slotOf(block).map(Slot::label).orElse(block.slot());
    }

    private static String words(Block block) {
        return Text.shorten(
                String.join(
                        " · ",
                        block.content().texts().filter(text -> !text.isEmpty()).toList()),
                SHOWN);
    }

    public boolean isOpen() {
        return !text.isBlank() || !offers.isEmpty();
    }
}
