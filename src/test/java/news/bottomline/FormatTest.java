package news.bottomline;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All Java code is formatted by palantir-java-format. This is a test and no Maven plugin, because plugins run on Maven's JDK,
 * which may be older than the project's and unable to parse its switch patterns.
 */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everyFileIsFormatted() throws IOException {
        boolean mend = Boolean.getBoolean("format");
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> unlike = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isUnlike(file, mend))
                    .toList();
            assertThat(unlike)
                    .as("not formatted; mvn test -Dtest=FormatTest -Dformat=true mends them")
                    .isEmpty();
        }
    }

    private static boolean isUnlike(Path file, boolean mend) {
        try {
            String written = Files.readString(file);
            String formatted = FORMATTER.formatSource(
                    RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(written, Style.PALANTIR)));
            if (mend) {
                Files.writeString(file, formatted);
            }
            return !mend && !written.equals(formatted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
