package news.bottomline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.article.block.Block;

/**
 * Names the block that a claim rests on, as the form has proposed it. It saves nothing.
 *
 * @param target the path of the claim and the id of the block, such as {@code blocks[0].items[1]=b4}
 */
record Resting(String target) {

    static final String FIELD = "rest";

    private static final Pattern TARGET =
            Pattern.compile("(blocks\\[(\\d{1,3})]\\.(items|claims)\\[(\\d{1,3})])=(.{1,60})");

    static Optional<Resting> of(Map<String, List<String>> fields) {
        return fields.getOrDefault(FIELD, List.of()).stream().findFirst().map(Resting::new);
    }

    /** The form afterwards; unchanged where there is no such claim. */
    Reshaped apply(ArticleForm form) {
        Matcher claim = TARGET.matcher(target);
        if (!claim.matches() || !Block.isId(claim.group(5))) {
            return Reshaped.nothing(form);
        }
        List<FormTree> blocks =
                new ArrayList<>(form.blocks().stream().map(FormBlock::fields).toList());
        int block = Integer.parseInt(claim.group(2));
        String list = claim.group(3);
        int at = Integer.parseInt(claim.group(4));
        if (block >= blocks.size() || at >= blocks.get(block).objects(list).size()) {
            return Reshaped.nothing(form);
        }
        List<FormTree> claims = new ArrayList<>(blocks.get(block).objects(list));
        claims.set(at, claims.get(at).with("evidence", claim.group(5)));
        blocks.set(block, blocks.get(block).with(list, claims));
        return Reshaped.resting(form.with(blocks), claim.group(1) + ".evidence", at + 1);
    }
}
