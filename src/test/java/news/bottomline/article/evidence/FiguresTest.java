package news.bottomline.article.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.article.evidence.Change.Direction;
import news.bottomline.article.evidence.Change.Relation;
import news.bottomline.article.evidence.Period.Span;
import news.bottomline.article.evidence.Quantity.Kind;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void figuresComeInTheirOrderWithTheirWords() {
        assertThat(in("In 2019 exports fell by more than 12% to $1.2bn, or about a third of 30 million tonnes."))
                .extracting(Figure::words)
                .containsExactly("2019", "fell by more than 12%", "$1.2bn", "about a third", "30 million tonnes");
    }

    @Test
    void aSumOfMoneyHasItsCurrencyAndItsScaleMultipliedOut() {
        assertThat(only("It cost US$1.2 billion.").value())
                .isEqualTo(new Quantity(Kind.MONEY, Rational.of(1_200_000_000), Rational.of(1_200_000_000), "USD"));
    }

    @Test
    void aRangeHasTwoEnds() {
        assertThat(only("Between 10 and 15 per cent left.").value())
                .isEqualTo(new Quantity(Kind.SHARE, Rational.of(1, 10), Rational.of(3, 20), ""));
    }

    @Test
    void aFigureKnowsItsBoundItsChangeAndItsNoun() {
        Figure figure = only("Staff rose to at least 40 engineers.");
        assertThat(figure.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(figure.change()).isEqualTo(new Change(Direction.UP, Relation.TO));
        assertThat(figure.noun()).isEqualTo("engineers");
    }

    @Test
    void aDateHasItsParts() {
        assertThat(only("It was signed on 3 May 2026.").value()).isEqualTo(Period.of(Span.DAY, 2026, 503));
    }

    @Test
    void exactFractionsAreNotRounded() {
        assertThat(only("Two thirds of it").value())
                .isEqualTo(new Quantity(Kind.SHARE, Rational.of(2, 3), Rational.of(2, 3), ""));
    }

    private static Figure only(String text) {
        assertThat(in(text)).hasSize(1);
        return in(text).getFirst();
    }

    private static List<Figure> in(String text) {
        return Figures.in(text, Language.ENGLISH);
    }
}
