package news.bottomline.article;

import static news.bottomline.article.block.SampleBlocks.prose;
import static news.bottomline.article.block.SampleBlocks.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Block SECTION =
            section("Where the Logic Breaks Down", "<p>China refines more than 90% of rare earths.</p>");

    @Test
    void namesBothSidesOfAContradiction() {
        List<Problem> problems = problems(claim("China refines 90% of rare earths", "s9"), SECTION);
        assertThat(problems.getFirst().finding()).isPresent();
        assertThat(problems)
                .extracting(problem -> Problem.of(
                        problem.field(), problem.key(), problem.arguments().toArray()))
                .containsExactly(Problem.of(
                        "blocks[0].items[0].text",
                        "evidence.contradicted",
                        1,
                        "90%",
                        "Where the Logic Breaks Down",
                        "more than 90%"));
    }

    @Test
    void acceptsTheSameFigureInOtherWords() {
        assertThat(problems(claim("Over 90 per cent of rare earths are refined in China", "s9"), SECTION))
                .isEmpty();
    }

    @Test
    void tellsThatTheNamedBlockSaysNothingOfAFigure() {
        assertThat(problems(claim("It cost $4 million", "lead"), prose("lead", "<p>A lead.</p>"), SECTION))
                .extracting(Problem::key)
                .containsExactly("evidence.figure");
    }

    @Test
    void looksInTheWholeTextWhereNoBlockIsNamed() {
        Block lead = prose("lead", "<p>It cost $4 million.</p>");
        assertThat(problems(claim("It cost $4 million", ""), lead, SECTION)).isEmpty();
        assertThat(problems(claim("It cost $4 million", ""), SECTION))
                .extracting(Problem::key)
                .containsExactly("evidence.figure.text");
    }

    @Test
    void wantsAQuotationWordForWord() {
        assertThat(problems(claim("Critics call it “a warehouse with a flag”", "s9"), SECTION))
                .extracting(Problem::key)
                .containsExactly("evidence.quotation");
    }

    private static Block claim(String text, String evidence) {
        return new Block("h1", "highlights", new Highlights(List.of(new Highlights.Item(text, evidence))));
    }

    private static List<Problem> problems(Block... blocks) {
        return new Claims(SampleTemplates.ANALYSIS, List.of(blocks))
                .contested().stream().map(Claims.Contested::problem).toList();
    }
}
