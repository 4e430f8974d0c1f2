package news.bottomline.comment;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.bottomline.base.Slug;

/**
 * A filter as parts of an SQL query on comments, which are named {@code c} there.
 *
 * @param with stands before the query
 * @param from the table or the result of {@code with} that is read
 * @param where follows a first condition
 */
record QueueConditions(String with, String from, String where, Map<String, Object> parameters) {

    /**
     * A search looks at so many matching comments at most, so that a word which is in every comment takes no longer than
     * another.
     */
    static final int MOST_FOUND = 2000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final String FOUND = """
            with found as materialized (
                select * from comment
                where to_tsvector('simple'::regconfig, name || ' ' || text) @@
                    (plainto_tsquery('simple', ?words) || to_tsquery('simple', ?beginnings))
                limit\s""" + MOST_FOUND + ") ";

    private static final String IN_CATEGORY = """
            and c.article_id = any (array(
                with recursive below (id) as (
                    select id from category where slug = ?category
                    union all
                    select category.id from category join below on category.parent_id = below.id)
                select article.id from article
                join revision_category filed on filed.revision_id = article.latest_revision_id
                where filed.category_id in (select id from below)))""";

    static QueueConditions of(QueueFilter filter, Instant now) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        filter.article().map(Slug::value).ifPresent(slug -> {
            where.append(" and c.article_id = (select id from article where slug = ?article)");
            parameters.put("article", slug);
        });
        filter.category().map(Slug::value).ifPresent(slug -> {
            where.append(" ").append(IN_CATEGORY);
            parameters.put("category", slug);
        });
        filter.person().ifPresent(comment -> {
            where.append(" and c.email_lookup = (select email_lookup from comment where id = ?person)");
            parameters.put("person", comment);
        });
        filter.rule().ifPresent(check -> {
            where.append(" and c.verdict_check = ?rule");
            parameters.put("rule", check);
        });
        filter.age().ifPresent(age -> {
            where.append(" and c.state_since ")
                    .append(age.isOlder() ? "<" : ">=")
                    .append(" ?limit");
            parameters.put("limit", Timestamp.from(now.minus(age.limit())));
        });
        if (filter.words().isEmpty()) {
            return new QueueConditions("", "comment", where.toString(), parameters);
        }
        parameters.put("words", filter.words());
        parameters.put("beginnings", beginnings(filter.words()));
        return new QueueConditions(FOUND, "found", where.toString(), parameters);
    }

    void setOn(Query query) {
        parameters.forEach(query::setParameter);
    }

    /** Each word with whatever ends it may have, for {@code to_tsquery}: only letters, digits and marks get there. */
    private static String beginnings(String words) {
        return NO_WORD.splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }
}
