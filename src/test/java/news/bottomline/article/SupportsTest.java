package news.bottomline.article;

import static news.bottomline.article.block.SampleBlocks.section;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.Prose;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;

class SupportsTest {

    private static final Block SECTION = section("Costs", "<p>China refines most of it. A plant costs $4 million.</p>");
    private static final Block CHANGED = section("Costs", "<p>China refines most of it. A plant costs $5 million.</p>");
    private static final Block CLAIM = highlight("A plant costs millions", "s9");

    private static Block highlight(String text, String evidence) {
        return new Block("h1", "highlights", new Highlights(List.of(new Highlights.Item(text, evidence))));
    }

    private static List<String> stale(Supports supports, Block... blocks) {
        return new Claims(SampleTemplates.ANALYSIS, List.of(blocks))
                .stale(supports).stream().map(Claims.Stale::path).toList();
    }

    private static Supports following(Supports earlier, List<Block> before, Block... blocks) {
        return Supports.following(earlier, before, Set.of(), List.of(blocks));
    }

    @Test
    void aClaimIsStaleOnceItsEvidenceHasChanged() {
        List<Block> first = List.of(CLAIM, SECTION);
        Supports saved = following(Supports.of(first), first, CLAIM, CHANGED);
        assertThat(stale(Supports.of(first), CLAIM, SECTION)).isEmpty();
        assertThat(stale(saved, CLAIM, CHANGED)).containsExactly("blocks[0].items[0]");
    }

    @Test
    void aStaleClaimStaysSoUntilTheTextIsAsItWas() {
        List<Block> first = List.of(CLAIM, SECTION);
        Supports second = following(Supports.of(first), first, CLAIM, CHANGED);
        Supports third = following(second, List.of(CLAIM, CHANGED), CLAIM, CHANGED);
        assertThat(stale(third, CLAIM, CHANGED)).hasSize(1);
        Supports back = following(third, List.of(CLAIM, CHANGED), CLAIM, SECTION);
        assertThat(stale(back, CLAIM, SECTION)).isEmpty();
    }

    @Test
    void aRewrittenClaimIsFresh() {
        List<Block> first = List.of(CLAIM, SECTION);
        Block rewritten = highlight("A plant costs $5 million", "s9");
        Supports saved = following(Supports.of(first), first, rewritten, CHANGED);
        assertThat(stale(saved, rewritten, CHANGED)).isEmpty();
    }

    @Test
    void aConfirmedClaimRestsOnTheNewText() {
        List<Block> first = List.of(CLAIM, SECTION);
        List<Block> second = List.of(CLAIM, CHANGED);
        Supports changed = Supports.following(Supports.of(first), first, Set.of(), second);
        String key = new Claims(SampleTemplates.ANALYSIS, second)
                .stale(changed)
                .getFirst()
                .key();
        Supports next = Supports.following(changed, second, Set.of(key), second);
        assertThat(stale(next, CLAIM, CHANGED)).isEmpty();
        assertThat(stale(next, CLAIM, SECTION)).hasSize(1);
    }

    @Test
    void aClaimWhoseEvidenceIsRemovedIsStale() {
        List<Block> first = List.of(CLAIM, SECTION);
        assertThat(stale(following(Supports.of(first), first, CLAIM), CLAIM)).hasSize(1);
    }

    @Test
    void otherWhiteSpaceIsNoChange() {
        List<Block> first = List.of(CLAIM, SECTION);
        Block spaced = section("Costs", "<p>China refines most of it. </p><p>A plant costs $4 million.</p>");
        assertThat(stale(Supports.of(first), CLAIM, spaced)).isEmpty();
    }

    @Test
    void aSentenceOfAConclusionIsStaleToo() {
        SafeHtml html = SafeHtml.of("<p>Plants are dear. Pay for them.</p>");
        Block conclusion =
                new Block("b1", "bottom-line", new Prose(html, List.of(new Prose.Sentence("Plants are dear.", "s9"))));
        List<Block> first = List.of(SECTION, conclusion);
        assertThat(stale(Supports.of(first), CHANGED, conclusion)).containsExactly("blocks[1].claims[0]");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Block> blocks = List.of(CLAIM, SECTION);
        Supports read = Supports.read(Supports.of(blocks).write(blocks), blocks);
        assertThat(stale(read, CLAIM, CHANGED)).hasSize(1);
        assertThat(new EvidenceLinks(blocks, read).to(CLAIM.content().claims().getFirst()))
                .contains("#on-costs:~:text=A%20plant%20costs%20%244%20million.");
    }

    @Test
    void aRevisionOfAnEarlierVersionLinksToTheBlockAndStartsAfresh() {
        List<Block> blocks = List.of(CLAIM, SECTION);
        Supports none = Supports.read(JsonValue.EMPTY_JSON_ARRAY, blocks);
        assertThat(new EvidenceLinks(blocks, none).to(CLAIM.content().claims().getFirst()))
                .contains("#on-costs");
        assertThat(stale(none, CLAIM, SECTION)).isEmpty();
        assertThat(stale(following(none, blocks, CLAIM, CHANGED), CLAIM, CHANGED))
                .hasSize(1);
    }

    @Test
    void aLongSentenceIsNamedByItsEnds() {
        assertThat(TextFragment.of("One two three four five six seven eight nine ten, eleven - twelve"))
                .isEqualTo("One%20two%20three%20four%20five,nine%20ten%2C%20eleven%20%2D%20twelve");
    }
}
