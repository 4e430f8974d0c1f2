package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormKeeperTest {

    @ParameterizedTest
    @ValueSource(strings = {"&", "a&", "a=1&", "text=x&"})
    void aFormOfTooManyFieldsIsRefused(String field) {
        assertThat(hasTooManyFields(field.repeat(FormKeeper.MOST_FIELDS))).isTrue();
    }

    @Test
    void aLongTextIsOneField() {
        assertThat(hasTooManyFields("text=" + "x".repeat(1_000_000))).isFalse();
        assertThat(hasTooManyFields("text=x&".repeat(FormKeeper.MOST_FIELDS - 1)))
                .isFalse();
    }

    private static boolean hasTooManyFields(String body) {
        return FormKeeper.hasTooManyFields(body.getBytes(StandardCharsets.UTF_8));
    }
}
