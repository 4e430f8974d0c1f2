package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeMarkupTest {

    private static final String ITEM = "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level%d lfo1'>"
            + "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>%s"
            + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>%s<o:p></o:p></p>\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1·a 1·b                | <ul><li>a</li><li>b</li></ul>
            1·a 2ob 3§c 1·d        | <ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>
            1·a 2ob 2oc            | <ul><li>a<ul><li>b</li><li>c</li></ul></li></ul>
            11.a 12.b              | <ol><li>a</li><li>b</li></ol>
            1·a 21.b 22.c          | <ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>
            1(a)a 1(b)b            | <ol><li>a</li><li>b</li></ol>
            2·a 1·b                | <ul><li>a</li></ul><ul><li>b</li></ul>
            1·a 11.b               | <ul><li>a</li></ul><ol><li>b</li></ol>
            3·a                    | <ul><li>a</li></ul>
            """)
    void paragraphsOfAListBecomeTheList(String items, String html) {
        StringBuilder typed = new StringBuilder();
        for (String item : List.of(items.split(" ", -1))) {
            String mark = item.substring(1, item.length() - 1);
            typed.append(ITEM.formatted(item.charAt(0) - '0', mark, item.substring(item.length() - 1)));
        }
        assertThat(SafeHtml.of(typed.toString()).html()).isEqualTo(html);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <b style="font-weight:normal"><p>a</p><p>b</p></b>          | <p>a</p><p>b</p>
            <b style="font-weight:normal;" id="docs-internal-guid-1">a</b> | a
            <p><span style="font-weight:700">a</span> b</p>             | <p><strong>a</strong> b</p>
            <p><span style="font-weight:bold">a</span><span style="font-weight:700">b</span></p> | <p><strong>ab</strong></p>
            <span style="font-style:italic">a</span>                    | <em>a</em>
            <span style="font-weight:700;font-style:italic">a</span>    | <strong><em>a</em></strong>
            <span style="font-weight:400;font-style:normal">a</span>    | a
            <b><span style="font-weight:700">a</span></b>               | <b>a</b>
            <h2><span style="font-weight:700">a</span></h2>             | <h3>a</h3>
            x<span style="vertical-align:super">2</span>                | x<sup>2</sup>
            <p style="font-weight:bold">a</p>b                          | <p><strong>a</strong></p><p>b</p>
            <font color=red><b>a</b></font>                             | <b>a</b>
            <i style="mso-bidi-font-style:normal">a</i>                 | <i>a</i>
            """)
    void stylesDecideWhatIsBoldAndItalic(String typed, String html) {
        assertThat(SafeHtml.of(typed).html()).isEqualTo(html);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p class=Heading1>a</p><p>b</p>                             | <h3>a</h3><p>b</p>
            <p class=MsoHeading7>a</p><p>b</p>                          | <h4>a</h4><p>b</p>
            <p class=MsoTitle>a</p><p>b</p>                             | <h3>a</h3><p>b</p>
            <p role=heading aria-level=2 class=Paragraph>a</p><p>b</p>  | <h3>a</h3><p>b</p>
            <p class=MsoQuote>a</p><p>b</p>                             | <blockquote>a</blockquote><p>b</p>
            <blockquote><p>a</p><cite>B, c</cite></blockquote>          | <blockquote><p>a</p><p>— B, c</p></blockquote>
            <blockquote type=cite><div>a</div><div>b</div></blockquote> | <p>a</p><p>b</p>
            <ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>            | <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>
            <ul><li><p role=presentation>a</p></li></ul>                | <ul><li>a</li></ul>
            <div>a</div><div><br></div><div>b</div>                     | <p>a</p><p>b</p>
            <p>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p>b</p>         | <p>a</p><p>b</p>
            <!--[if gte mso 9]><xml><w:View>x</w:View></xml><![endif]--><p>a</p><p>b</p> | <p>a</p><p>b</p>
            <st1:place w:st="on">a</st1:place> <st1:country-region>b</st1:country-region> | a b
            <meta charset=utf-8><style>p{}</style><p>a</p>b             | <p>a</p><p>b</p>
            Version:0.9 StartHTML:000 EndHTML:999 <html><p>a</p>b</html> | <p>a</p><p>b</p>
            <p class=MsoListParagraph>·&nbsp;&nbsp; a</p><p class=MsoListParagraph>· b</p> | <ul><li>a</li><li>b</li></ul>
            <p class=MsoListParagraph>not an item</p>b                  | <p>not an item</p><p>b</p>
            """)
    void whatAProgramAddsIsGone(String typed, String html) {
        SafeHtml safe = SafeHtml.of(typed);
        assertThat(safe.html()).isEqualTo(html);
        assertThat(safe.leftOut()).isEmpty();
        assertThat(SafeHtml.of(safe.html())).isEqualTo(safe);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            one.~ two         | one. two
            two~words         | two words
            80~%              | 80~%
            10~000            | 10~000
            §~5               | §~5
            Mr~Smith          | Mr~Smith
            v~dome            | v~dome
            a~ ~b             | a b
            """)
    void aBlankIsNonBreakingOnlyWhereItMayBeMeant(String typed, String text) {
        assertThat(Blanks.plain(typed.replace('~', '\u00a0'))).isEqualTo(text.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='mso-list:l0 level1 lfo1'>a",
                "<p style='mso-list:l0 level2 lfo1'><![if !supportLists]>a",
                "<p class=MsoListParagraph>· a",
                "<ul><li>a</li><ul><li>b</li></ul></ul>",
                "<span style='font-weight:700'>a</span>",
                "<span style='font-weight:700'>",
                "<p style=';;;;;;;;;;;;;;;;;;;;;;;;;;;;;;'>",
                "<![if !supportLists]>",
                "<div class=ListContainerWrapper><ul><li>a</ul></div>",
                "<blockquote><cite>",
                "&nbsp;",
                "&nbsp; a",
                "Version:1.0 StartHTML:"
            })
    void timeGrowsWithTheLength(String one) {
        String typed = one.repeat(200_000 / one.length());
        assertThat(CpuTime.of(() -> SafeHtml.of(typed))).isLessThan(Duration.ofMillis(1000));
    }
}
