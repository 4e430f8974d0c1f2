package news.bottomline.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Claim;
import news.bottomline.article.block.Prose;
import news.bottomline.article.block.Shape;
import news.bottomline.article.evidence.Evidence;
import news.bottomline.article.evidence.Excerpt;
import news.bottomline.article.evidence.Finding;
import news.bottomline.article.evidence.Nearest;
import news.bottomline.article.template.Look;
import news.bottomline.article.template.Template;
import news.bottomline.base.Problem;

/**
 * The highlights and conclusions of an article beside the text that carries them. A highlight rests on the block that it names;
 * where it names none, on the whole text.
 */
public final class Claims {

    /** The least share of a claim's content that a sentence has to have to be proposed as its evidence. */
    private static final double NEAR = 0.25;

    private final Template template;
    private final List<Block> blocks;
    private final Body body;

    public Claims(Template template, List<Block> blocks) {
        this.template = template;
        this.blocks = blocks;
        this.body = new Body(blocks);
    }

    /** What a highlight states and its evidence does not. */
    public record Contested(Finding finding, Problem problem) {

        /** The path of the highlight's text. */
        public String path() {
            return problem.field();
        }
    }

    /**
     * A claim whose evidence has changed since it was written.
     *
     * @param path the path of the claim
     * @param key another one as soon as the claim or its evidence changes again
     */
    public record Stale(String path, String key, Claim claim, Problem problem) {}

    /** Every figure and quotation in a highlight that its evidence does not hold. */
    public List<Contested> contested() {
        List<Contested> contested = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).shape() == Shape.HIGHLIGHTS) {
                String path = "blocks[" + i + "].";
                blocks.get(i).content().claims().forEach(claim -> check(path, claim, contested));
            }
        }
        return contested;
    }

    private void check(String block, Claim claim, List<Contested> contested) {
        String named = body.has(claim.evidence()) ? claim.evidence() : "";
        for (Finding finding : body.evidence(named).check(claim.text())) {
            Problem problem = problem(block + claim.path() + ".text", claim.number(), finding, named);
            contested.add(new Contested(finding, problem.finding(finding.key())));
        }
    }

    private Problem problem(String path, int number, Finding finding, String named) {
        if (finding.contradiction().isPresent()) {
            Excerpt other = finding.contradiction().get();
            String place = name(other.passage().id());
            return Problem.of(path, "evidence.contradicted", number, finding.words(), place, other.words());
        }
        boolean figure = finding.kind() == Finding.Kind.FIGURE;
        if (named.isEmpty()) {
            String key = figure ? "evidence.figure.text" : "evidence.quotation.text";
            return Problem.of(path, key, number, finding.words());
        }
        return Problem.of(
                path, figure ? "evidence.figure" : "evidence.quotation", number, finding.words(), name(named));
    }

    /** The claims whose evidence is no longer what it was when they were written or last confirmed. */
    public List<Stale> stale(Supports supports) {
        List<Stale> stale = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String path = "blocks[" + i + "].";
            for (Claim claim : blocks.get(i).content().claims()) {
                if (supports.isStale(claim, body)) {
                    String at = path + claim.path();
                    stale.add(new Stale(at, Supports.key(claim, body), claim, changed(at, claim)));
                }
            }
        }
        return stale;
    }

    private Problem changed(String path, Claim claim) {
        return body.has(claim.evidence())
                ? Problem.of(path + ".text", "evidence.changed", name(claim.evidence()))
                : Problem.of(path + ".evidence", "evidence.gone");
    }

    /** For each path of a claim that names no evidence, the id of the block whose words come nearest, if one comes near. */
    public Map<String, String> proposals() {
        Evidence candidates = body.evidence(block -> !isConclusion(block));
        Map<String, String> proposals = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String path = "blocks[" + i + "].";
            for (Claim claim : open(blocks.get(i))) {
                nearest(candidates, claim).ifPresent(id -> proposals.put(path + claim.path(), id));
            }
        }
        return proposals;
    }

    /** The sentences of each conclusion, by the path of its block: each may name what carries it. */
    public Map<String, List<Prose.Sentence>> conclusions() {
        Map<String, List<Prose.Sentence>> conclusions = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).content() instanceof Prose prose
                    && (isConclusion(blocks.get(i)) || !prose.sentences().isEmpty())) {
                conclusions.put("blocks[" + i + "]", prose.allSentences());
            }
        }
        return conclusions;
    }

    private List<Claim> open(Block block) {
        List<Claim> claims = block.content() instanceof Prose prose && isConclusion(block)
                ? prose.everyClaim()
                : block.content().claims();
        return claims.stream().filter(claim -> claim.evidence().isEmpty()).toList();
    }

    private static Optional<String> nearest(Evidence candidates, Claim claim) {
        return candidates
                .nearest(claim.text())
                .filter(nearest -> nearest.score() >= NEAR)
                .map(Nearest::sentence)
                .map(sentence -> sentence.passage().id());
    }

    private boolean isConclusion(Block block) {
        return template.slotOf(block)
                .filter(slot -> slot.look() == Look.BOTTOM_LINE)
                .isPresent();
    }

    private String name(String id) {
        return template.name(body.block(id));
    }
}
