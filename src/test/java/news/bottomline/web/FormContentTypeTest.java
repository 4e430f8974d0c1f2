package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormContentTypeTest {

    private static final String FORM = "x-www-form-urlencoded";

    @Test
    void aFormIsAForm() {
        assertThat(FormContentType.isForm(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8", "utf8", "Utf8"})
    void aFormMayNameUtf8(String charset) {
        assertThat(FormContentType.isForm(new MediaType("application", FORM, charset)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "iso-8859-1", "utf-7", "no-such"})
    void inAnotherEncodingItIsNone(String charset) {
        assertThat(FormContentType.isForm(new MediaType("application", FORM, charset)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application, json",
        "text, plain",
        "multipart, form-data",
        "application, *",
        "*, *",
        "application, octet-stream",
        "text, x-www-form-urlencoded"
    })
    void anotherTypeIsNone(String type, String subtype) {
        assertThat(FormContentType.isForm(new MediaType(type, subtype, Map.of())))
                .isFalse();
    }

    @Test
    void withoutATypeNothingIsAForm() {
        assertThat(FormContentType.isForm(null)).isFalse();
    }
}
