package news.bottomline.comment;

import static org.assertj.core.api.Assertions.assertThat;

import news.bottomline.base.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {

    @Test
    void a_blank_line_makes_a_paragraph_and_a_single_one_a_line_break() {
        assertThat(CommentText.html(Text.lines("One.\r\nStill one.\r\n \r\n\r\nTwo.")))
                .isEqualTo("<p dir=\"auto\">One.<br>\nStill one.</p>\n<p dir=\"auto\">Two.</p>");
    }

    @Test
    void a_link_leads_outside_in_a_new_tab_says_so_and_passes_no_credit_on() {
        assertThat(CommentText.html("See https://example.org/a?b=1&c=2."))
                .isEqualTo(
                        "<p dir=\"auto\">See <a href=\"https://example.org/a?b=1&amp;c=2\" dir=\"ltr\""
                                + " rel=\"nofollow ugc noopener\" target=\"_blank\">https://example.org/a?b=1&amp;c=2"
                                + "<span class=\"new-tab\"><span class=\"visually-hidden\"> (opens in a new tab)</span></span></a>.</p>");
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
    void nothing_that_is_typed_becomes_markup_and_every_word_can_be_read(String typed) {
        Document page = Jsoup.parseBodyFragment(CommentText.html(typed));
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
    void a_paragraph_of_hebrew_runs_from_the_right_and_a_link_in_it_from_the_left() {
        assertThat(CommentText.html("ראו https://example.org/a."))
                .startsWith("<p dir=\"auto\">ראו <a href=\"https://example.org/a\" dir=\"ltr\"");
    }

    @Test
    void a_family_of_emoji_is_not_torn_apart() {
        assertThat(CommentText.html("👨‍👩‍👧‍👦 & co")).isEqualTo("<p dir=\"auto\">👨‍👩‍👧‍👦 &amp; co</p>");
    }

    @Test
    void five_thousand_angle_brackets_are_five_thousand_angle_brackets() {
        assertThat(Jsoup.parseBodyFragment(CommentText.html("<".repeat(5000))).text())
                .isEqualTo("<".repeat(5000));
    }

    @Test
    void nothing_is_shown_for_nothing() {
        assertThat(CommentText.html(Text.lines(" \n "))).isEmpty();
    }
}
