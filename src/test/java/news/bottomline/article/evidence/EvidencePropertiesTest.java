package news.bottomline.article.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidencePropertiesTest {

    private static final String[] PIECES =
            ("one two twelve twenty fifty hundred thousand million billion dozen a an the half third thirds fifths quarter"
                            + " of in out to from between and more than less at least nearly about over under or rose fell by"
                            + " doubled halved twice times per cent % $ € US$ 12 12% 1,200 1.2bn 90 0.8 2019 2020 1990s 3 May"
                            + " 2026-05-03 Q3 first F-35 No. Section 232 points percentage years tonnes people dollars - – — \" '"
                            + " “ ” ’ , . ; ( ) [1] ² ½ > < ≥ ~ + / : no zero not")
                    .split(" ");

    private final Random random = new Random(20261125);

    @Test
    void aTextSupportsItself() throws Exception {
        Stream<String> cases = EvidenceCasesTest.cases().flatMap(one -> Stream.of(one.claim(), one.text()));
        Stream<String> texts = IntStream.range(0, 5_000).mapToObj(i -> sentence());
        assertThat(Stream.concat(cases, texts).filter(text -> !check(text, text).isEmpty()))
                .isEmpty();
    }

    @Test
    void numbersInWordsAgreeWithDigits() {
        IntStream all = IntStream.concat(IntStream.rangeClosed(0, 1_300), random.ints(1_500, 0, 10_000_001));
        List<SpelledOut> styles =
                List.of(new SpelledOut(" and ", "-"), new SpelledOut(" ", " "), new SpelledOut(" and ", " "));
        assertThat(all.boxed().filter(number -> styles.stream().anyMatch(style -> !agree(number, style))))
                .isEmpty();
    }

    private static boolean agree(int number, SpelledOut style) {
        String words = "They sold " + style.words(number) + " cars.";
        String digits = "They sold " + String.format(Locale.ROOT, "%,d", number) + " cars.";
        String other = "They sold " + String.format(Locale.ROOT, "%,d", number + 1) + " cars.";
        return check(words, digits).isEmpty()
                && check(digits, words).isEmpty()
                && check(other, words).size() == 1;
    }

    @Test
    void anyTextIsReadAndEveryPlaceIsInsideIt() {
        Stream<String> texts = Stream.concat(
                IntStream.range(0, 2_000).mapToObj(i -> garbage()),
                IntStream.range(0, 2_000).mapToObj(i -> sentence()));
        texts.forEach(text -> {
            assertThat(Figures.in(text, Language.ENGLISH))
                    .allMatch(figure ->
                            text.substring(figure.start(), figure.end()).equals(figure.words()));
            Evidence evidence = Evidence.of(List.of(new Passage("other", sentence())), Language.ENGLISH);
            assertThat(evidence.check(text))
                    .allMatch(finding ->
                            text.substring(finding.start(), finding.end()).equals(finding.words()));
            evidence.nearest(text)
                    .ifPresent(nearest -> assertThat(nearest.score()).isBetween(0.0, 1.0));
        });
    }

    @Test
    void figuresStandInTheirOrderAndApart() {
        IntStream.range(0, 5_000).mapToObj(i -> sentence()).forEach(text -> {
            List<Figure> figures = Figures.in(text, Language.ENGLISH);
            assertThat(IntStream.range(1, figures.size())
                            .allMatch(i ->
                                    figures.get(i - 1).start() < figures.get(i).start()))
                    .as(text)
                    .isTrue();
        });
    }

    private String sentence() {
        return IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)] + (random.nextInt(4) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }

    private String garbage() {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i ->
                        String.valueOf((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65_536))))
                .collect(Collectors.joining());
    }

    private static List<Finding> check(String claim, String text) {
        return Evidence.of(List.of(new Passage("text", text)), Language.ENGLISH).check(claim);
    }
}
