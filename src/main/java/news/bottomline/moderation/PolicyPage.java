package news.bottomline.moderation;

import java.util.List;
import news.bottomline.screening.Rule;
import news.bottomline.screening.Screening;

/** The model of the page that tells the whole screening policy. */
public record PolicyPage(List<Rule> rules) {

    /** The time limit of a screening. */
    public long longestSeconds() {
        return Screening.LONGEST.toSeconds();
    }
}
