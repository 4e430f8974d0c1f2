package news.bottomline.article;

import java.util.List;
import java.util.Locale;
import news.bottomline.article.template.Template;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/**
 * What a move to another version of its template comes to, or has come to, for one article.
 *
 * @param title of the latest revision
 * @param from the version before
 * @param to the version after; the same if the article does not move
 * @param conforms whether the latest revision has everything that the version after requires
 * @param changes what the move changes, each on the slot or block that it is about
 */
public record ArticleMove(
        long article,
        Slug slug,
        String title,
        int from,
        int to,
        boolean conforms,
        Readers readers,
        List<Problem> changes,
        Outcome outcome) {

    /** What readers see of it. */
    public enum Readers {
        /** They see no version of the article, and none is scheduled. */
        NONE,
        /** They see the version after the move at once. */
        FOLLOW,
        /** They go on seeing what they saw, since the version after requires more. Publishing shows it. */
        KEEP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Outcome {
        WAITING,
        MOVED,
        /** It had the version, or another template, or it was saved since it had been moved. */
        UNCHANGED,
        /** The reason is in the log. The article is as it was. */
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ArticleMove unchanged(Article article, Outcome outcome) {
        Revision latest = article.latestRevision();
        int version = latest.template().version();
        boolean conforms = latest.template().problems(latest.blocks()).isEmpty();
        return of(article, version, version, conforms, Readers.NONE, List.of(), outcome);
    }

    static ArticleMove changed(Article article, Revision latest, Target target, Readers readers, Outcome outcome) {
        Template from = latest.template();
        VersionChange change =
                new VersionChange(from, target.template(), target.words().blocks());
        return of(
                article,
                from.version(),
                target.template().version(),
                change.conforms(),
                readers,
                change.sentences(),
                outcome);
    }

    private static ArticleMove of(
            Article article,
            int from,
            int to,
            boolean conforms,
            Readers readers,
            List<Problem> changes,
            Outcome outcome) {
        return new ArticleMove(
                article.id(),
                article.slug(),
                article.latestRevision().title(),
                from,
                to,
                conforms,
                readers,
                changes,
                outcome);
    }

    /** The words that a revision gets, and the version of the template that they get. */
    record Target(Revision words, Template template) {

        boolean conforms() {
            return template.problems(words.blocks()).isEmpty();
        }
    }
}
