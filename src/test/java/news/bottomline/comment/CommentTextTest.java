package news.bottomline.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.base.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {

    @Test
    void aBlankLineMakesAParagraphAndASingleOneALineBreak() {
        assertThat(html(Text.lines("One.\r\nStill one.\r\n \r\n\r\nTwo.")))
                .isEqualTo("<p dir=\"auto\">One.<br>\nStill one.</p>\n<p dir=\"auto\">Two.</p>");
    }

    @Test
    void aLinkLeadsOutsideInANewTabSaysSoAndPassesNoCreditOn() {
        assertThat(html("See https://example.org/a?b=1&c=2."))
                .isEqualTo(
                        "<p dir=\"auto\">See <a href=\"https://example.org/a?b=1&amp;c=2\" dir=\"ltr\""
                                + " rel=\"nofollow ugc noopener\" target=\"_blank\">https://example.org/a?b=1&amp;c=2"
                                + "<span class=\"new-tab\"><span class=\"visually-hidden\"> (opens in a new tab)</span></span></a>.</p>");
    }

    @Test
    void moderatorsSeeTheWordsMarkedThatTheVerdictRestsOn() {
        assertThat(CommentText.html("Cheap <b>pills\n\nNo pillsbury, pills.", List.of("pills", "cheap"), "new tab"))
                .isEqualTo("<p dir=\"auto\">Cheap &lt;b&gt;<mark>pills</mark></p>\n"
                        + "<p dir=\"auto\">No pillsbury, <mark>pills</mark>.</p>");
    }

    @Test
    void aMarkedLinkStaysALinkAndMarksThatOverlapAreOne() {
        assertThat(CommentText.html("Go to https://a.example now", List.of("to https://a", "https://a.example"), "new"))
                .isEqualTo("<p dir=\"auto\">Go <mark>to </mark><a href=\"https://a.example\" dir=\"ltr\""
                        + " rel=\"nofollow ugc noopener\" target=\"_blank\"><mark>https://a.example</mark>"
                        + "<span class=\"new-tab\"><span class=\"visually-hidden\"> new</span></span></a> now</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "javascript:alert(1)",
                "JaVaScRiPt://example.org/%0aalert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "</p></div></article><h1>Hello</h1>",
                "https://example.org/\"onmouseover=\"alert(1)",
                "https://example.org/'onmouseover='alert(1)",
                "https://example.org/`onmouseover=`alert(1)",
                "https://example.org/<script>alert(1)</script>",
                "https://example.org/a\nonclick=alert(1)",
                "<!-- --><![CDATA[ <b>x</b> ]]>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;",
                "{{constructor.constructor('alert(1)')()}} ${7*7} #{7*7}",
                "<svg/onload=alert(1)>",
                "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "＜script＞alert(1)＜/script＞"
            })
    void nothingThatIsTypedBecomesMarkupAndEveryWordCanBeRead(String typed) {
        Document page = Jsoup.parseBodyFragment(html(typed));
        assertThat(page.body().select("*").not("body, p, br, a, span")).isEmpty();
        assertThat(page.select("a")).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("https://example.org/");
            assertThat(link.attributes().asList())
                    .extracting(attribute -> attribute.getKey())
                    .containsExactly("href", "dir", "rel", "target");
        });
        page.select(".new-tab").remove();
        assertThat(page.text()).isEqualTo(typed.replace("\u0000", "").replace('\n', ' '));
    }

    @Test
    void aParagraphOfHebrewRunsFromTheRightAndALinkInItFromTheLeft() {
        assertThat(html("ראו https://example.org/a."))
                .startsWith("<p dir=\"auto\">ראו <a href=\"https://example.org/a\" dir=\"ltr\"");
    }

    @Test
    void aFamilyOfEmojiIsNotTornApart() {
        assertThat(html("👨‍👩‍👧‍👦 & co")).isEqualTo("<p dir=\"auto\">👨‍👩‍👧‍👦 &amp; co</p>");
    }

    @Test
    void fiveThousandAngleBracketsAreFiveThousandAngleBrackets() {
        assertThat(Jsoup.parseBodyFragment(html("<".repeat(5000))).text()).isEqualTo("<".repeat(5000));
    }

    @Test
    void nothingIsShownForNothing() {
        assertThat(html(Text.lines(" \n "))).isEmpty();
    }

    private static String html(String text) {
        return CommentText.html(text, "(opens in a new tab)");
    }
}
