package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <div>a</div><div>b</div>                          | <p>a</p><p>b</p>
            <table><tr><td>a</td><td>b</td></tr></table>      | <p>a</p><p>b</p>
            <table><tr><td>a<tr><td>b</table>                 | <p>a</p><p>b</p>
            a<table><tr><td>b</td></tr></table>c              | <p>a</p><p>b</p><p>c</p>
            <h1>a</h1><h2>b</h2><h5>c</h5>d                   | <h3>a</h3><h3>b</h3><h4>c</h4><p>d</p>
            <dl><dt>a<dd>b</dl>                               | <p>a</p><p>b</p>
            <pre>a</pre>b                                     | <p>a</p><p>b</p>
            a<script>x()</script>b                            | a b
            a<style>x{}</style>b                              | a b
            a<img src=x>b                                     | a b
            a <img src=x> b                                   | a b
            a<iframe src=x>y</iframe>b                        | a b
            a<svg><text>y</text></svg>b                       | a b
            a<hr>b                                            | a b
            a<br>b                                            | a<br />b
            W<span>o</span>r<font>d</font>                    | Word
            <u>a</u>b<mark>c</mark>                           | abc
            <select><option>a<option>b</select>c              | c
            <figure>a<figcaption>b</figcaption></figure>      | <p>a</p><p>b</p>
            <form>a<button>b</button>c</form>                 | a c
            <p>a<div>b</div>c</p>                             | <p>a</p><p>b</p><p>c</p>
            <ul><li>a<li>b</ul>                               | <ul><li>a</li><li>b</li></ul>
            <ul>a<li>b<ul><li>c</ul></ul>                     | <ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>
            <li>a</li><li>b</li>                              | <p>a</p><p>b</p>
            <ul></ul><p></p><p> </p><blockquote></blockquote>x | x
            """)
    void whatHasNoPlaceLeavesAGapAndNeverJoinsWords(String typed, String html) {
        assertThat(SafeHtml.of(typed).html()).isEqualTo(html);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a < b                          | a < b
            <3                             | <3
            I <3 R&D                       | I <3 R&D
            x<y and y>z                    | x<y and y>z
            a<b and b>c                    | a<b and b>c
            p<p and q>q                    | p<p and q>q
            <name>                         | <name>
            Dear <first name>, hi          | Dear <first name>, hi
            <your-name>                    | <your-name>
            <ada@example.org>              | <ada@example.org>
            <https://example.org/>         | <https://example.org/>
            a <- b -> c <= d               | a <- b -> c <= d
            List<String> x                 | List<String> x
            AT&T, a&copyright, x&notin     | AT&T, a&copyright, x&notin
            if a<b then                    | if a<b then
            &lt;p&gt; &amp;                | <p> &
            1 << 2 >> 3                    | 1 << 2 >> 3
            <img src=x onerror=alert(1)//  | <img src=x onerror=alert(1)//
            Ke$$ha, A $& B, {0}, \\1       | Ke$$ha, A $& B, {0}, \\1
            """)
    void whatWasTypedAsTextStaysText(String typed, String text) {
        SafeHtml html = SafeHtml.of(typed);
        assertThat(html.text()).isEqualTo(text);
        assertThat(html.leftOut()).isEmpty();
        assertThat(SafeHtml.of(html.html())).isEqualTo(html);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <b><p>a</p></b>                             | <p><b>a</b></p>
            <em>a<ul><li>b</ul>c</em>                   | <p><em>a</em></p><ul><li><em>b</em></li></ul><p><em>c</em></p>
            <a href="https://x.org/"><h3>a</h3><p>b</a> | <h3><a href="https://x.org/">a</a></h3><p><a href="https://x.org/">b</a></p>
            <p>a<ul><li>b</li></ul>                     | <p>a</p><ul><li>b</li></ul>
            <h3><p>a</p><ul><li>b</ul></h3>             | <p>a</p><ul><li>b</li></ul>
            <sub><blockquote>a</blockquote></sub>       | <blockquote><sub>a</sub></blockquote>
            <ul><p>a</p></ul>                           | <ul><li><p>a</p></li></ul>
            <blockquote>a<p>b</blockquote>              | <blockquote><p>a</p><p>b</p></blockquote>
            <a href="https://x.org/"></a>a              | a
            <a href="https://x.org/"> &#8203;</a>a      | ~ \u200ba~
            <a href="https://x.org/"><img></a>a         | a
            <a>a</a>                                    | a
            <a href="javascript:alert(1)">a</a>         | a
            <a href="https://a b/">a</a>                | a
            <a href="https://a%20b/">a</a>              | a
            <a href="//a b/c">a</a>                     | a
            <a href="http://">a</a>                     | a
            <a href="https:///a">a</a>                  | a
            <a href="https://x.org:port/">a</a>         | a
            <a href="HTTPS://x.org:80">a</a>            | <a href="HTTPS://x.org:80">a</a>
            <a href="https://xn--bcher-kva.de/">a</a>   | <a href="https://xn--bcher-kva.de/">a</a>
            <a href="//x.org/a">a</a>                   | <a href="//x.org/a">a</a>
            <a href="/b?c:d">a</a>                      | <a href="/b?c:d">a</a>
            <b><i><b>a</b></i></b>                      | <b><i>a</i></b>
            </p></div>a                                 | a
            """)
    void theStructureIsValidWhateverIsSent(String typed, String html) {
        assertThat(SafeHtml.of(typed).html().replace("&#61;", "="))
                .isEqualTo(html.replace("~", "").replace("\\u200b", "\u200b").strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>a</p><img src=x><table><tr><td>b</table>  | img,table
            <script>x</script><u>a</u>                   | script,u
            <a href="javascript:x">a</a>                 | a
            <h1>a</h1><div>b</div><span>c</span>         | ''
            """)
    void theWriterLearnsWhatWasLeftOut(String typed, String elements) {
        assertThat(String.join(",", SafeHtml.of(typed).leftOut())).isEqualTo(elements);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202eb",
                "a&#x202e;b",
                "a&#8238;b",
                "<b>a\u2066</b>b",
                "<bdo dir=rtl>a</bdo>b",
                "<p dir=rtl>a</p>\u2069b"
            })
    void noOverrideOfTheDirectionIsLeft(String typed) {
        assertThat(SafeHtml.of(typed).html()).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]|dir|#8238");
        assertThat(SafeHtml.of("שלום \u200f(1)\u200e می\u200cخ").text()).isEqualTo("שלום \u200f(1)\u200e می\u200cخ");
    }

    @Test
    void invisibleTextIsBlank() {
        assertThat(SafeHtml.of("<p>\u200b</p><ul><li>&shy;</li></ul>").isBlank())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<div>",
                "<ul><li>",
                "<blockquote>",
                "</p>",
                "<",
                "&",
                "<p",
                "<a href=x>",
                "<table>",
                "<b><p>",
                "<!--",
                " ",
                "\n",
                "(",
                "\u0301",
                "&lt;",
                "<i>x"
            })
    void timeGrowsWithTheLength(String one) {
        String typed = one.repeat(200_000 / one.length());
        assertThat(CpuTime.of(() -> SafeHtml.of(typed).text())).isLessThan(Duration.ofMillis(1000));
    }
}
