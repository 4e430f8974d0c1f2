package news.bottomline.article;

import java.util.Optional;
import news.bottomline.base.Text;

/**
 * A claim that readers can check.
 *
 * @param section the {@link Section#anchor()} of the section that supports it
 */
public record Highlight(String text, Optional<String> section) {

    public Highlight {
        text = Text.line(text);
        section = section.map(Text::line).filter(anchor -> !anchor.isEmpty());
    }
}
