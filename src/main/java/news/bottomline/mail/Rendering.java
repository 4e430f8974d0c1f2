package news.bottomline.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.Collectors;
import news.bottomline.base.Language;

/** Writes a letter as plain text and as HTML, which say the same. */
final class Rendering {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Rendering.class.getClassLoader());

    static String plain(Letter letter) {
        return letter.parts().stream().map(Rendering::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String plain(Letter.Part part) {
        return switch (part) {
            case Letter.Paragraph(var text) -> text;
            case Letter.Quote(var text) -> text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case Letter.Link(var label, var address) -> label + ":\n" + address;
            case Letter.Note(var text) -> "-- \n" + text;
        };
    }

    static String html(Letter letter, Language language) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("mail/letter.jte", Map.of("letter", letter, "language", language), html);
        return html.toString();
    }

    private Rendering() {}
}
