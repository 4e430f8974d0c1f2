package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits are declared in the code that checks them. A view or script holds none of its own, and no field cuts what is typed. */
class FieldLimitsTest {

    /** Browsers count UTF-16 units for {@code maxlength}, and drop what is beyond it without a word. */
    private static final Pattern CUTS = Pattern.compile("(?i)\\b(?:max|min)length\\b");

    private static final Pattern LITERAL =
            Pattern.compile("(?i)\\blongest\\w*\\s*=\\s*\"?[1-9]|(?<!errors\\.)\\.length\\s*[<>]=?\\s*[1-9]\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"webapp/WEB-INF/views", "webapp/assets/js"})
    void neitherViewsNorScriptsHoldALimit(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> wrong = files.filter(Files::isRegularFile)
                    .filter(file -> CUTS.matcher(text(file)).find()
                            || LITERAL.matcher(text(file)).find())
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
