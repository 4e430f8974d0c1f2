package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;

class OutsideLinksTest {

    private final OutsideLinks links = new OutsideLinks(URI.create("https://news.example"), "(opens in a new tab)");

    @Test
    void aLinkToAnotherHostOpensInANewTabAndSaysSo() {
        assertThat(marked("<p>See <a href=\"https://other.example/essay\">the essay</a>.</p>"))
                .contains("target=\"_blank\"")
                .contains("noopener noreferrer")
                .contains(
                        ">the essay<span class=\"new-tab\"><span class=\"visually-hidden\"> (opens in a new tab)</span>");
    }

    @Test
    void linksWithinTheSiteAndToAMailboxAreLeftAlone() {
        assertThat(marked("<p><a href=\"/category/energy\">Energy</a> <a href=\"https://news.example/a\">A</a>"
                        + " <a href=\"mailto:desk@news.example\">the desk</a></p>"))
                .doesNotContain("target")
                .doesNotContain("new tab");
    }

    @Test
    void anAddressThatBeginsWithTwoSlashesLeadsOutside() {
        assertThat(marked("<p><a href=\"//other.example/\">there</a></p>")).contains("target=\"_blank\"");
    }

    @Test
    void wordsThatTheWriterPutThereAreNotSaidTwice() {
        assertThat(marked("<p><a href=\"https://other.example/\">the essay</a> (opens in a new tab) says</p>"))
                .contains("target=\"_blank\"")
                .containsOnlyOnce("(opens in a new tab)");
    }

    private String marked(String html) {
        return links.marked(SafeHtml.of(html));
    }
}
