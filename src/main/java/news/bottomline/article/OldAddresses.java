package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slug;

/**
 * The addresses that something had before, and what they lead to now. An old address stays taken for as long as it leads
 * somewhere, and ends with its target.
 */
@ApplicationScoped
class OldAddresses {

    /** What has addresses; each kind has its own. */
    enum Kind {
        CATEGORY
    }

    private static final String TARGETS = """
            select slug, target_id from old_address
            where kind = ?1 and slug = any (cast(string_to_array(?2, ',') as text[]))""";
    private static final String TAKEN =
            "select slug from old_address where kind = ?1 and target_id <> ?2 and slug like ?3";
    private static final String KEEP = """
            insert into old_address (kind, slug, target_id, since) values (?1, ?2, ?3, ?4)
            on conflict (kind, slug) do update set target_id = excluded.target_id, since = excluded.since""";
    private static final String TAKE_BACK = "delete from old_address where kind = ?1 and slug = ?2";
    private static final String LEAD_ON = "update old_address set target_id = ?3 where kind = ?1 and target_id = ?2";
    private static final String FORGET = "delete from old_address where kind = ?1 and target_id = ?2";

    @PersistenceContext
    EntityManager db;

    Optional<Long> target(Kind kind, Slug slug) {
        return Optional.ofNullable(targets(kind, List.of(slug.value())).get(slug.value()));
    }

    /** The ids to which those of the addresses lead that are old ones. */
    Map<String, Long> targets(Kind kind, Collection<String> slugs) {
        List<String> possible =
                slugs.stream().filter(slug -> Slug.parse(slug).isPresent()).toList();
        if (possible.isEmpty()) {
            return Map.of();
        }
        Query query = query(TARGETS, kind).setParameter(2, String.join(",", possible));
        return ResultRow.of(query).stream()
                .collect(Collectors.toMap(row -> row.text("slug"), row -> row.number("target_id")));
    }

    /** The old addresses with this beginning that lead to others. */
    Set<String> taken(Kind kind, String beginning, long except) {
        Query query = query(TAKEN, kind).setParameter(2, except).setParameter(3, beginning + "%");
        return ResultRow.of(query).stream().map(row -> row.text("slug")).collect(Collectors.toSet());
    }

    /** From now on the address leads to the target. */
    void keep(Kind kind, Slug slug, long target, Instant now) {
        query(KEEP, kind)
                .setParameter(2, slug.value())
                .setParameter(3, target)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** The address is the present one of something again. */
    void takeBack(Kind kind, Slug slug) {
        query(TAKE_BACK, kind).setParameter(2, slug.value()).executeUpdate();
    }

    /** What led to one thing leads to another, which has taken its place. */
    void leadOn(Kind kind, long from, long to) {
        query(LEAD_ON, kind).setParameter(2, from).setParameter(3, to).executeUpdate();
    }

    void forget(Kind kind, long target) {
        query(FORGET, kind).setParameter(2, target).executeUpdate();
    }

    private Query query(String sql, Kind kind) {
        return db.createNativeQuery(sql).setParameter(1, kind.name());
    }
}
