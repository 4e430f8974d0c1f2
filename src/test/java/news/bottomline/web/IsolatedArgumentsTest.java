package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import news.bottomline.base.Language;
import org.junit.jupiter.api.Test;

class IsolatedArgumentsTest {

    @Test
    void aNameStandsInAnElementOfItsOwn() {
        assertThat(html("front.by", "نجيب محفوظ")).isEqualTo("By <bdi>نجيب محفوظ</bdi>");
    }

    @Test
    void markupInANameIsEscaped() {
        assertThat(html("front.by", "<b>&Co\u0002\u0003")).isEqualTo("By <bdi>&lt;b&gt;&amp;Co  </bdi>");
    }

    @Test
    void numbersStayAsTheyAre() {
        assertThat(html("front.conversation", 2)).isEqualTo("2 replies");
    }

    private static String html(String key, Object... arguments) {
        StringOutput output = new StringOutput();
        OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(output);
        html.setContext("p", null);
        html.writeUserContent(IsolatedArguments.in(new Messages(Language.ENGLISH), key, arguments));
        return output.toString();
    }
}
