package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void textPartedByBlankLinesBecomesParagraphs() {
        assertThat(RichText.read("One.\n\nTwo,\nstill two.\n \n\nThree.").html())
                .isEqualTo("<p>One.</p><p>Two,\nstill two.</p><p>Three.</p>");
    }

    @Test
    void textWithABlockTagIsTakenAsHtml() {
        assertThat(RichText.read("<ul><li>One</li></ul>").html()).isEqualTo("<ul><li>One</li></ul>");
    }

    @Test
    void nothingActiveComesThrough() {
        assertThat(RichText.read("<p onclick=alert(1)>Yes<script>alert(1)</script></p>")
                        .html())
                .isEqualTo("<p>Yes</p>");
        assertThat(RichText.read("Plain <img src=x onerror=alert(1)> text").html())
                .isEqualTo("<p>Plain text</p>");
        assertThat(RichText.read("<a href=\"javascript:alert(1)\">x</a>").html())
                .doesNotContain("javascript");
    }

    @Test
    void paragraphsAreShownWithoutTheirTags() {
        assertThat(RichText.write(RichText.read("It's one.\n\nIt's 2 + 2 = 4.")))
                .isEqualTo("It's one.\n\nIt's 2 + 2 = 4.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.\n\nTwo & three, 3 < 4.",
                "&lt;p&gt; is a tag",
                "<p>Before</p><ul><li>One</li><li>Two</li></ul><p>After</p>",
                "See <a href=\"https://example.org/?a=b&c=d\">this \"page\"</a>.",
                "<blockquote>Said <em>so</em></blockquote>",
                ""
            })
    void whatIsShownReadsAsWhatWasSaved(String typed) {
        var saved = RichText.read(typed);
        assertThat(RichText.read(RichText.write(saved)).html().replace("\n", ""))
                .isEqualTo(saved.html().replace("\n", ""));
    }
}
