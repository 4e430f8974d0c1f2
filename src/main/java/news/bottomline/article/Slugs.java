package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/** Gives each article a unique slug. */
@ApplicationScoped
class Slugs {

    /** Path segments that other pages use or may use later. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "admin",
            "api",
            "archive",
            "assets",
            "author",
            "authors",
            "categories",
            "category",
            "comments",
            "contact",
            "desk",
            "error",
            "favicon",
            "feed",
            "feeds",
            "health",
            "home",
            "imprint",
            "index",
            "login",
            "logout",
            "media",
            "metrics",
            "moderation",
            "newsletter",
            "openapi",
            "page",
            "password",
            "pictures",
            "privacy",
            "register",
            "robots",
            "rss",
            "search",
            "set-up",
            "settings",
            "sign-in",
            "sign-out",
            "sign-up",
            "sitemap",
            "static",
            "tag",
            "tags",
            "topic",
            "topics",
            "user",
            "users",
            "web-inf",
            "well-known");

    /** Characters reserved for a hyphen and a number behind a slug of full length. */
    private static final int ROOM = 10;

    @PersistenceContext
    EntityManager db;

    /** Lets one transaction at a time choose a slug, so that the second of two equal titles sees the first one's slug. */
    void lock() {
        db.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('slug')) as text)")
                .getSingleResult();
    }

    /** Why this slug cannot be used; empty if it can. */
    Optional<Problem> problem(String asked) {
        if (Slug.parse(asked).isEmpty()) {
            return Optional.of(Problem.of("slug", "slug.form", Slug.LONGEST));
        }
        if (RESERVED.contains(asked)) {
            return Optional.of(Problem.of("slug", "article.slug.reserved"));
        }
        return taken(asked).contains(asked) ? Optional.of(Problem.of("slug", "article.slug.taken")) : Optional.empty();
    }

    /** A free slug made from a title, with a number if the plain one is taken. Keeps the current slug if it fits the title. */
    Slug derived(String title, Optional<Slug> current) {
        Slug plain = Slug.of(title);
        Pattern numbered = Pattern.compile(Pattern.quote(plain.value()) + "(-\\d+)?");
        if (current.filter(slug -> numbered.matcher(slug.value()).matches()).isPresent()) {
            return current.get();
        }
        String common = plain.value().substring(0, Math.min(plain.value().length(), Slug.LONGEST - ROOM));
        Set<String> taken = taken(common);
        Slug free = plain;
        for (int number = 2; taken.contains(free.value()) || RESERVED.contains(free.value()); number++) {
            free = plain.numbered(number);
        }
        return free;
    }

    /** A slug contains neither of the wildcards of {@code like}. */
    private Set<String> taken(String beginning) {
        List<String> slugs = db.createQuery("select a.slug from Article a where a.slug like :beginning", String.class)
                .setParameter("beginning", beginning + "%")
                .getResultList();
        return new HashSet<>(slugs);
    }
}
