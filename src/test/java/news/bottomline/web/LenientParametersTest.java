package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import news.bottomline.base.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientParametersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "-1",
                "+1",
                "1.0",
                "1e3",
                "0x1",
                "99999999999999999999",
                "9223372036854775808",
                "\u0661",
                "\u0000",
                "1,2",
                "null"
            })
    void aNumberThatMakesNoSenseIsMissing(String written) {
        assertThat(read(Long.class, written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999_999_999_999_999_999L})
    void aNumberIsRead(long number) {
        assertThat(read(Long.class, Long.toString(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "garbage",
                "_",
                "_1",
                "2026-05-04T09:30:00Z",
                "2026-05-04T09:30:00Z_",
                "2026-05-04T09:30:00Z_x",
                "2026-02-30T09:30:00Z_1",
                "-999999999-01-01T00:00:00Z_1",
                "+999999999-01-01T00:00:00Z_1",
                "2026-05-04T09:30:00Z_99999999999999999999",
                "\u0000"
            })
    void aPlaceInAListThatMakesNoSenseIsMissing(String written) {
        assertThat(read(Cursor.class, written)).isNull();
    }

    @Test
    void otherTypesAreReadAsTheyAre() {
        assertThat(new LenientParameters().getConverter(String.class, String.class, new Annotation[0]))
                .isNull();
        assertThat(new LenientParameters().getConverter(long.class, long.class, new Annotation[0]))
                .isNull();
    }

    private static <T> T read(Class<T> type, String written) {
        return new LenientParameters()
                .getConverter(type, type, new Annotation[0])
                .fromString(written);
    }
}
