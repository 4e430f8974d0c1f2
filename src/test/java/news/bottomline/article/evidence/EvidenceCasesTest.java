package news.bottomline.article.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code /evidence/cases.tsv}. */
class EvidenceCasesTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /**
     * @param words the words of the only finding; empty where the text holds the claim
     * @param instead what the text says instead; empty where it says nothing comparable
     */
    record Case(String claim, String text, String words, String instead, String why) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                EvidenceCasesTest.class.getResourceAsStream("/evidence/cases.tsv"), "cases.tsv")) {
            List<String> lines = Arrays.asList(new String(file.readAllBytes(), UTF_8).split("\n"));
            return lines.stream().filter(line -> !line.startsWith("# ")).map(EvidenceCasesTest::read);
        }
    }

    private static Case read(String line) {
        String[] fields = ESCAPE.matcher(line)
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)))
                .split("\t", -1);
        assertThat(fields).as(line).hasSize(6);
        assertThat(fields[2]).as(line).isEqualTo(fields[3].isEmpty() ? "holds" : "differs");
        return new Case(fields[0], fields[1], fields[3], fields[4], fields[5]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTextHoldsTheClaimOrTheFindingNamesBoth(Case one) {
        List<Finding> findings = Evidence.of(List.of(new Passage("text", one.text())), Language.ENGLISH)
                .check(one.claim());
        assertThat(findings.stream().map(Finding::words).toList())
                .isEqualTo(one.words().isEmpty() ? List.of() : List.of(one.words()));
        assertThat(findings.stream()
                        .map(Finding::contradiction)
                        .flatMap(Optional::stream)
                        .map(Excerpt::words)
                        .toList())
                .isEqualTo(one.instead().isEmpty() ? List.of() : List.of(one.instead()));
    }

    @Test
    void thereAreEnoughCasesOfEachVerdict() throws IOException {
        assertThat(cases().filter(one -> one.words().isEmpty())).hasSizeGreaterThan(150);
        assertThat(cases().filter(one -> !one.words().isEmpty())).hasSizeGreaterThan(80);
    }
}
