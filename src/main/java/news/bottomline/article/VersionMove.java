package news.bottomline.article;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import news.bottomline.article.ArticleMove.Outcome;
import news.bottomline.article.ArticleMove.Readers;
import news.bottomline.article.ArticleMove.Target;
import news.bottomline.article.template.Template;
import news.bottomline.user.User;

/**
 * An article's move to another version of its template. The latest revision always moves: a copy of it with the same words is
 * added. A revision that readers see or will see moves too if it conforms to the version, so that an article that has moved
 * looks like one that was written with it. If it does not conform, readers go on seeing what was complete when it was
 * published, until somebody has completed the article and publishes it.
 *
 * @param targets what takes the place of which revision, the latest last; none if the article does not move
 * @param shown the numbers of the revisions whose copies readers see in their place
 */
record VersionMove(Article article, Revision latest, Map<Revision, Target> targets, Set<Integer> shown, Instant now) {

    /** The way to a later version of the template that the article has. */
    static VersionMove to(Article article, Template version, Instant now) {
        return of(
                article,
                revision -> isOlder(revision.template(), version)
                        ? Optional.of(new Target(revision, version))
                        : Optional.empty(),
                now);
    }

    private static boolean isOlder(Template one, Template other) {
        return one.key().equals(other.key()) && one.version() < other.version();
    }

    /** The way back: each revision that was moved to the version of the latest one gives way to the one that it was made from. */
    static VersionMove back(Article article, LongFunction<Revision> revisions, Instant now) {
        long version = article.latestRevision().template().id();
        return of(
                article,
                revision -> revision.movedFrom()
                        .filter(id -> revision.template().id() == version)
                        .map(revisions::apply)
                        .map(before -> new Target(before, before.template())),
                now);
    }

    static VersionMove none(Article article, Instant now) {
        return new VersionMove(article, article.latestRevision(), Map.of(), Set.of(), now);
    }

    private static VersionMove of(Article article, Function<Revision, Optional<Target>> choice, Instant now) {
        Revision latest = article.latestRevision();
        if (choice.apply(latest).isEmpty()) {
            return none(article, now);
        }
        Map<Revision, Target> targets = new LinkedHashMap<>();
        Set<Integer> shown = new HashSet<>();
        for (Revision revision : article.refiling(now).current()) {
            Optional<Target> target = choice.apply(revision);
            boolean conforms = target.filter(Target::conforms).isPresent();
            if (conforms) {
                shown.add(revision.number());
            }
            target.filter(one -> conforms || revision.id() == latest.id()).ifPresent(one -> targets.put(revision, one));
        }
        return new VersionMove(article, latest, targets, shown, now);
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** What it comes to. Ask before it is carried out. */
    ArticleMove described(Outcome outcome) {
        return isEmpty()
                ? ArticleMove.unchanged(article, Outcome.UNCHANGED)
                : ArticleMove.changed(article, latest, Objects.requireNonNull(targets.get(latest)), readers(), outcome);
    }

    private Readers readers() {
        List<Integer> seen = article.refiling(now).shown();
        if (seen.isEmpty()) {
            return Readers.NONE;
        }
        return shown.containsAll(seen) ? Readers.FOLLOW : Readers.KEEP;
    }

    Refiled carriedOut(User by) {
        Map<Integer, IntFunction<Revision>> copies = new LinkedHashMap<>();
        targets.forEach((revision, target) -> copies.put(
                revision.number(), number -> revision.replacedBy(target.words(), target.template(), number, by, now)));
        return article.replace(copies, shown, by, now);
    }
}
