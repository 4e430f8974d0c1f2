package news.bottomline.article;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.Problem;

/** Reads drafts without a database. */
public final class SampleDrafts {

    private SampleDrafts() {}

    public static DraftReader reader() {
        DraftReader reader = new DraftReader();
        reader.templates = SampleTemplates.templates();
        reader.validator = new DraftValidator() {
            @Override
            List<Problem> problems(
                    String title,
                    Optional<String> slug,
                    List<String> filed,
                    Optional<Long> picture,
                    Optional<Article> existing) {
                return Draft.problems(title, filed); // addresses and categories are in the database
            }
        };
        return reader;
    }
}
