package news.bottomline.article.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Passage HOLDS = new Passage(
            "b1",
            "The essay is right on one point. China refines over 80% of all rare earths, and Russia almost none.");
    private static final Passage BREAKS = new Passage(
            "b2",
            "Magnets are another matter. There China makes more than 90% of what the world buys. Russia makes none.");

    private final Evidence evidence = Evidence.of(List.of(HOLDS, BREAKS), Language.ENGLISH);

    @Test
    void aFindingNamesTheClaimsWordsAndWhatThePassageSays() {
        String claim = "China makes 90% of the world's magnets";
        assertThat(evidence.check(claim)).singleElement().satisfies(finding -> {
            assertThat(claim.substring(finding.start(), finding.end())).isEqualTo("90%");
            assertThat(finding.contradiction()).hasValueSatisfying(excerpt -> {
                assertThat(excerpt.passage()).isEqualTo(BREAKS);
                assertThat(excerpt.words()).isEqualTo("more than 90%");
            });
        });
    }

    @Test
    void aFigureMayStandInAnyPassage() {
        assertThat(evidence.check("China refines more than 80% of rare earths and makes over 90% of magnets"))
                .isEmpty();
    }

    @Test
    void aClaimWithoutFiguresAndQuotationsHasNoFindings() {
        assertThat(evidence.check("An alliance would change little for the market"))
                .isEmpty();
    }

    @Test
    void withoutPassagesEveryFigureIsFound() {
        Evidence none = Evidence.of(List.of(), Language.ENGLISH);
        assertThat(none.check("It fell 5% to $3m")).extracting(Finding::words).containsExactly("fell 5%", "$3m");
    }

    @Test
    void theKeyStaysWhileBothTextsStay() {
        assertThat(key("It makes 90% of magnets", "It makes 80% of magnets"))
                .isEqualTo(key("It makes 90% of magnets", "It makes 80%  of\nmagnets"));
    }

    @Test
    void theKeyChangesWithEitherText() {
        String key = key("It makes 90% of magnets", "It makes 80% of magnets");
        assertThat(key("It makes 90% of all magnets", "It makes 80% of magnets"))
                .isNotEqualTo(key);
        assertThat(key("It makes 90% of magnets", "It makes 80% of all magnets"))
                .isNotEqualTo(key);
    }

    private static String key(String claim, String text) {
        return Evidence.of(List.of(new Passage("b1", text)), Language.ENGLISH)
                .check(claim)
                .getFirst()
                .key();
    }

    @Test
    void twoFindingsOfOneClaimHaveTwoKeys() {
        assertThat(evidence.check("It rose 5% in one place and 5% in another"))
                .hasSize(2)
                .extracting(Finding::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void theNearestSentenceSharesTheClaimsWords() {
        assertThat(evidence.nearest("Magnet making is China's"))
                .hasValueSatisfying(nearest -> assertThat(nearest.sentence().words())
                        .isEqualTo("There China makes more than 90% of what the world buys."));
    }

    @Test
    void aFigureWeighsMoreThanAWord() {
        assertThat(evidence.nearest("Above 80 per cent of what the world buys"))
                .hasValueSatisfying(
                        nearest -> assertThat(nearest.sentence().passage()).isEqualTo(HOLDS));
    }

    @Test
    void nothingIsNearAClaimOfOtherWords() {
        assertThat(evidence.nearest("Parliament debates pensions")).isEmpty();
    }

    @Test
    void aSentenceDoesNotEndAtAnAbbreviation() {
        Evidence senate = Evidence.of(
                List.of(new Passage(
                        "b1", "It snowed. The U.S. Senate heard Dr. Smith on No. 4 of the list. It rained.")),
                Language.ENGLISH);
        assertThat(senate.nearest("The list that the Senate heard"))
                .hasValueSatisfying(nearest -> assertThat(nearest.sentence().words())
                        .isEqualTo("The U.S. Senate heard Dr. Smith on No. 4 of the list."));
    }

    @Test
    void longTextsAreReadInLinearTime() {
        String figures = "more than 1,234.5 million to 1,235 million years or so, ".repeat(3_500);
        Evidence much = Evidence.of(List.of(new Passage("b1", figures)), Language.ENGLISH);
        assertThat(much.check("1,233.5 million years, ".repeat(400))).hasSize(400);
        assertThat(Figures.in("one hundred and ".repeat(10_000), Language.ENGLISH))
                .isNotEmpty();
        assertThat(Quotations.in("\"a ".repeat(50_000))).isEmpty();
    }
}
