package news.bottomline.article.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.bottomline.base.Slug;

/**
 * The targets of links to the parts of an article. A section is linked to by its heading as a slug, with a number if an
 * earlier section has the same one; other blocks by their id. They follow from the blocks alone.
 */
public final class Anchors {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> idBySlug = new HashMap<>();

    public Anchors(List<Block> blocks) {
        Set<String> taken = new HashSet<>();
        for (Block block : blocks) {
            if (block.content() instanceof Section section && !section.heading().isEmpty()) {
                String slug = free(Slug.of(section.heading()), taken);
                byId.put(block.id(), slug);
                idBySlug.put(slug, block.id());
            }
        }
    }

    /** The id of a block's element on the page. */
    public String of(Block block) {
        return element(block.id());
    }

    /** The same by the block's id. */
    public String element(String id) {
        String slug = byId.get(id);
        return slug == null ? "part-" + id : "on-" + slug;
    }

    /** The slug of each section, by the id of its block. */
    Map<String, String> slugs() {
        return byId;
    }

    Map<String, String> ids() {
        return idBySlug;
    }

    private static String free(Slug plain, Set<String> taken) {
        String free = plain.value();
        for (int number = 2; !taken.add(free); number++) {
            free = plain.numbered(number).value();
        }
        return free;
    }
}
