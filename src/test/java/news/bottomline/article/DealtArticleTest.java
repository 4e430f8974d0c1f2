package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.Section;
import news.bottomline.article.paste.Labels;
import news.bottomline.article.paste.PastedArticle;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.article.template.Template;
import org.junit.jupiter.api.Test;

class DealtArticleTest {

    private static final String HTML = """
            <h1>Who Pays for Nickel?</h1>
            <h2>Highlights</h2><ul><li>Stocks fell 9%</li><li>No buyer has signed</li></ul>
            <p>Two governments want to buy nickel together.</p>
            <p><b>Note:</b> The essay is by a foundation.</p>
            <h2>Where It Holds</h2><p>The diagnosis is sound.</p>
            <blockquote>Nobody has priced the exit.</blockquote><p>— Odile Ferrand, economist</p>
            <h2>Bottom Line</h2><p>Sign the smelters first.</p>""";

    @Test
    void eachPartGoesToTheSlotThatItFits() {
        DealtArticle dealt = dealt(SampleTemplates.ANALYSIS);
        assertThat(dealt.title()).isEqualTo("Who Pays for Nickel?");
        assertThat(dealt.blocks())
                .extracting(Block::slot)
                .containsExactly("highlights", "lead", "note", "section", "bottom-line");
        assertThat(((Highlights) dealt.blocks().getFirst().content()).items())
                .extracting(Highlights.Item::text)
                .containsExactly("Stocks fell 9%", "No buyer has signed");
    }

    @Test
    void whatTheTemplateHasNoSlotForIsKeptAsRunningText() {
        Section section =
                (Section) dealt(SampleTemplates.ANALYSIS).blocks().get(3).content();
        assertThat(section.heading()).isEqualTo("Where It Holds");
        assertThat(section.html().text())
                .contains("The diagnosis is sound.", "priced the exit.", "Odile Ferrand, economist");
    }

    @Test
    void aSlotOfThePartsOwnShapeIsPreferred() {
        assertThat(dealt(SampleTemplates.EVERYTHING).blocks())
                .extracting(Block::slot)
                .contains("quote", "section");
    }

    private static DealtArticle dealt(Template template) {
        return DealtArticle.of(PastedArticle.of(HTML, Labels.ENGLISH), template);
    }
}
