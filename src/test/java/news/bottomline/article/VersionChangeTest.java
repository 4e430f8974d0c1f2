package news.bottomline.article;

import static news.bottomline.article.template.SampleTemplates.longest;
import static news.bottomline.article.template.SampleTemplates.slot;
import static news.bottomline.article.template.SampleTemplates.template;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Look;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

/** A rehearsal names what another version of its template changes in an article. */
class VersionChangeTest {

    private static final Template ANALYSIS = SampleTemplates.ANALYSIS;

    @Test
    void aVersionThatIsTheSameForTheArticleChangesNothing() {
        Template other = changed(
                slots -> slots.set(3, slot("section", "Section", Shape.SECTION, Look.PLAIN, 1, 9, longest(12000))));
        assertThat(told(other, SampleBlocks.all())).isEmpty();
        assertThat(new VersionChange(ANALYSIS, other, SampleBlocks.all()).conforms())
                .isTrue();
    }

    @Test
    void aPartThatIsGoneIsNamedOnce() {
        Template other = changed(slots -> slots.remove(3));
        assertThat(told(other, SampleBlocks.all())).containsExactly("section move.gone [Section]");
        assertThat(new VersionChange(ANALYSIS, other, SampleBlocks.all()).conforms())
                .isFalse();
    }

    @Test
    void aPartThatTheArticleDoesNotUseIsNotNamed() {
        List<Block> blocks = new ArrayList<>(SampleBlocks.all());
        blocks.remove(SampleBlocks.NOTE);
        assertThat(told(changed(slots -> slots.remove(2)), blocks)).isEmpty();
    }

    @Test
    void anotherLabelAndAnotherLookAreNamed() {
        Template other =
                changed(slots -> slots.set(2, slot("note", "Disclosure", Shape.PROSE, Look.BOX, 0, 1, longest(1500))));
        assertThat(told(other, SampleBlocks.all()))
                .containsExactly("note move.label [Note, Disclosure]", "note move.look [Disclosure]");
    }

    @Test
    void aPartOfAnotherShapeIsGone() {
        Template other =
                changed(slots -> slots.set(2, slot("note", "Note", Shape.QUOTE, Look.PLAIN, 0, 1, longest(1500))));
        assertThat(told(other, SampleBlocks.all())).containsExactly("note move.gone [Note]");
    }

    @Test
    void whatIsNewlyRequiredOrTooLongIsNamed() {
        Template other = changed(slots -> {
            slots.set(1, slot("lead", "Lead", Shape.PROSE, Look.LEAD, 1, 1, longest(5)));
            slots.add(slot("next", "What happens next", Shape.PROSE, Look.PLAIN, 1, 1, longest(300)));
        });
        assertThat(told(other, SampleBlocks.all()))
                .containsExactly("next template.missing [What happens next]", "blocks[1].html block.longest [5]");
    }

    @Test
    void whatIsMissingAlreadyIsNoChange() {
        assertThat(told(changed(slots -> {}), List.of(SampleBlocks.LEAD))).isEmpty();
        assertThat(new VersionChange(ANALYSIS, changed(slots -> {}), List.of(SampleBlocks.LEAD)).conforms())
                .isFalse();
    }

    private static Template changed(Consumer<List<Slot>> change) {
        List<Slot> slots = new ArrayList<>(ANALYSIS.slots());
        change.accept(slots);
        return template("analysis", slots.toArray(Slot[]::new));
    }

    private static Stream<String> told(Template other, List<Block> blocks) {
        return new VersionChange(ANALYSIS, other, blocks).sentences().stream().map(VersionChangeTest::told);
    }

    private static String told(Problem problem) {
        return problem.field() + " " + problem.key() + " " + problem.arguments();
    }
}
