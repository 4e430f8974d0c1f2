package news.bottomline.screening;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.WebAddress;

/**
 * A reply as it came in, free of errors and not yet judged.
 *
 * @param text the cleaned text that would be shown
 * @param trap what stands in the field that people do not see; empty unless a program wrote there
 * @param staff the name of whoever works here, where it was one of them and was recognised
 */
public record Submission(
        String name,
        EmailAddress email,
        Optional<WebAddress> website,
        String text,
        String trap,
        Optional<String> staff) {

    /** The links in the text, as readers could follow them. */
    public List<String> links() {
        return Links.in(text).stream().map(Links.Link::typed).toList();
    }
}
