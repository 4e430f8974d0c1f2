package news.bottomline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.IntSupplier;
import news.bottomline.base.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    private static final IntSupplier LATEST_IS_SEVEN = () -> 7;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'*', 7",
                "' * ', 7",
                "'\"7\"', 7",
                "'7', 7",
                "'\"3\"', 3",
                "'\"3\",\"7\"', 7",
                "'\"3\" , \"7\"', 7",
                "'\"7\", \"3\"', 7",
                "'\"3\", \"4\"', 3",
                "'W/\"3\", \"7\"', 7",
                "'W/\"7\", \"3\"', 3",
                "'\"a,b\", \"7\"', 7",
                "'\"07\", \"3\"', 3",
                "'\"7-gzip\", \"5\"', 5",
                "'\"\", \"7\",', 7"
            })
    void theRevisionThatWasSeenIsTheLatestIfATagNamesIt(String header, int seen) {
        assertThat(IfMatch.required(List.of(header)).seen(LATEST_IS_SEVEN)).isEqualTo(seen);
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(IfMatch.required(List.of("\"3\"", "\"7\"")).seen(LATEST_IS_SEVEN))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"soon\"",
                "W/\"7\"",
                "w/\"7\"",
                "\"7",
                "7\"",
                "soon",
                "0",
                "\"0\"",
                "7, 8",
                "*, \"7\"",
                "\"7;\"",
                "\"9999999999\""
            })
    void tagsThatNoArticleCanHaveNeverMatch(String header) {
        assertThatExceptionOfType(Failure.Precondition.class)
                .isThrownBy(() -> IfMatch.required(List.of(header)))
                .satisfies(e -> assertThat(e.isMissing()).isFalse());
    }

    @Test
    void aHeaderThatIsNeededAndMissingIsNamed() {
        assertThat(IfMatch.parse(List.of())).isEmpty();
        assertThatExceptionOfType(Failure.Precondition.class)
                .isThrownBy(() -> IfMatch.required(List.of()))
                .satisfies(e -> assertThat(e.isMissing()).isTrue());
    }
}
