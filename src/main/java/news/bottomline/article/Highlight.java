package news.bottomline.article;

import java.util.Optional;

/**
 * One checkable claim.
 *
 * @param section the {@link Section#anchor()} of the section that it rests on
 */
public record Highlight(String text, Optional<String> section) {

    public Highlight {
        text = OneLine.of(text);
        section = section.map(OneLine::of).filter(anchor -> !anchor.isEmpty());
    }
}
