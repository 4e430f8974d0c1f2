package news.bottomline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style of scripts and views, which no formatter checks. */
class HouseStyleTest {

    private static final String COMMENT = "(?s:/\\*.*?\\*/)|(?<![:\"])//[^\n]*";
    private static final String REGULAR_EXPRESSION =
            "(?<=[(,=:?!&|] ?)/(?![/*])(?:\\\\.|\\[(?:\\\\.|[^\\]\n])*\\]|[^/\\\\\n\\[])+/[a-z]*";

    /** What a script contains beside its code. */
    private static final Pattern NO_CODE =
            Pattern.compile(COMMENT + "|\"(?:\\\\.|[^\"\\\\\n])*\"|`[^`]*`|" + REGULAR_EXPRESSION);

    private static final Indentation SCRIPT = new Indentation(
            2,
            Pattern.compile("(?<open>[({\\[])|(?<close>[)}\\]])|(?<middle>(?!))|(?<flat>(?!))"),
            NO_CODE,
            Pattern.compile("[.?:+]|&&|\\|\\|"));

    private static final Indentation VIEW = new Indentation(
            4,
            Pattern.compile(
                    "(?<flat><(?:html|body)\\b)|(?<middle>@else(?:if)?\\b)|(?<close>@end(?:if|for)\\b|</[a-z][^>]*>|"
                            + "(?<!@)`|[)}])|(?<open>@(?:if|for)\\b|@`|[({]|"
                            + "<(?!(?:meta|link|input|br|hr|img|wbr)\\b)[a-z][a-z0-9]*)"),
            Pattern.compile("(?s)<%--.*?--%>"),
            Pattern.compile("(?!)"));

    private static final Pattern DETAILS_OUT_OF_REACH = Pattern.compile("<details\\b[^>]*tabindex");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("'[^'\n]*'");

    /** A line at whose end a statement can end, and which has no semicolon there. */
    private static final Pattern NO_SEMICOLON =
            Pattern.compile("(?m)(?<![;{}(\\[,?:=>&|+*\\s])\\s*\n(?!\\s*[.?:+&|)\\]\n])");

    @Test
    void scriptsAreIndentedByTwoSpaces() throws IOException {
        assertThat(mistakes("webapp/assets/js", ".js", SCRIPT::mistakes)).isEmpty();
    }

    @Test
    void viewsAreIndentedByFourSpaces() throws IOException {
        assertThat(mistakes("webapp/WEB-INF/views", ".jte", VIEW::mistakes)).isEmpty();
    }

    @Test
    void stringsOfScriptsStandInDoubleQuotes() throws IOException {
        assertThat(mistakes("webapp/assets/js", ".js", HouseStyleTest::singleQuotes))
                .isEmpty();
    }

    @Test
    void statementsOfScriptsEndWithASemicolon() throws IOException {
        assertThat(mistakes("webapp/assets/js", ".js", HouseStyleTest::withoutSemicolon))
                .isEmpty();
    }

    /** Browsers give their content a scope of its own, which the Tab key skips as a whole. */
    @Test
    void noDetailsTakeTheFocusByScriptAlone() throws IOException {
        assertThat(mistakes(
                        "webapp/WEB-INF/views",
                        ".jte",
                        view -> DETAILS_OUT_OF_REACH
                                .matcher(view)
                                .results()
                                .map(MatchResult::group)
                                .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (a) {\n    b();\n}\n",
                "if (a) {\nb();\n}\n",
                "a(() => {\n  b();\n  });\n",
                "f(\"(\");\n  g();\n",
                "const a = /[({]/;\n  b();\n",
                "if (a) {\n\tb();\n}\n"
            })
    void aWrongIndentationOfAScriptIsFound(String script) {
        assertThat(SCRIPT.mistakes(script)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul>\n<li>a</li>\n</ul>\n",
                "<ul>\n  <li>a</li>\n</ul>\n",
                "@if(a)\n<br>\n@endif\n",
                "@if(a)\n    <br>\n    @else\n    <hr>\n@endif\n",
                "<html>\n    <body>\n    </body>\n</html>\n",
                "@template.a(b = @`\n<p>c</p>\n`)\n",
                "<p>\n\t<br>\n</p>\n"
            })
    void aWrongIndentationOfAViewIsFound(String view) {
        assertThat(VIEW.mistakes(view)).isNotEmpty();
    }

    @Test
    void aSingleQuotedStringIsFound() {
        assertThat(singleQuotes("const a = 'b';\n")).hasSize(1);
        assertThat(singleQuotes("a('b', \"c\");\n")).hasSize(1);
        assertThat(singleQuotes("const a = \"it's 'b'\"; // 'c'\nconst d = /['’]/g.test(`'e'`);\n"))
                .isEmpty();
    }

    @Test
    void aMissingSemicolonIsFound() {
        assertThat(withoutSemicolon("const a = \"b\"\nc();\n")).hasSize(1);
        assertThat(withoutSemicolon("if (a) {\n  b()\n}\n")).hasSize(1);
        assertThat(withoutSemicolon("a\n  .b();\nconst c = {\n  d,\n};\nif (c) { // why\n}\n"))
                .isEmpty();
    }

    private static List<String> singleQuotes(String script) {
        return SINGLE_QUOTES
                .matcher(code(script))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> withoutSemicolon(String script) {
        String code = code(script);
        return NO_SEMICOLON
                .matcher(code)
                .results()
                .map(found -> code.substring(code.lastIndexOf('\n', found.start() - 1) + 1, found.start()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The script without comments, and with nothing in its strings and expressions. */
    private static String code(String script) {
        return NO_CODE.matcher(script)
                .replaceAll(
                        found -> found.group().startsWith("//") || found.group().startsWith("/*") ? "" : "\"\"");
    }

    private static List<String> mistakes(String folder, String ending, Function<String, List<String>> check)
            throws IOException {
        List<String> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                check.apply(Files.readString(file)).forEach(mistake -> mistakes.add(file + ":" + mistake));
            }
        }
        return mistakes;
    }
}
