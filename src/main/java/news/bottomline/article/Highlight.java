package news.bottomline.article;

import java.util.Optional;
import news.bottomline.base.Text;

/**
 * One checkable claim.
 *
 * @param section the {@link Section#anchor()} of the section that it rests on
 */
public record Highlight(String text, Optional<String> section) {

    public Highlight {
        text = Text.line(text);
        section = section.map(Text::line).filter(anchor -> !anchor.isEmpty());
    }
}
