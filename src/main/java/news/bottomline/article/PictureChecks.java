package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Figure;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.ResultRow;
import news.bottomline.base.RowId;

/** Checks that the pictures of an article are in the library, and that the one at its head is described. */
@ApplicationScoped
class PictureChecks {

    private static final String ALTERNATIVES =
            "select id, alt from picture where id = any (cast(string_to_array(?1, ',') as bigint[]))";

    @PersistenceContext
    EntityManager db;

    List<Problem> unknown(Optional<Long> picture) {
        return picture.filter(id -> !alternatives(List.of(id)).containsKey(id)).stream()
                .map(id -> Problem.of("picture", "article.picture.unknown"))
                .toList();
    }

    /** @throws Failure.Invalid with everything that publication needs, if a picture is among it */
    void check(Article article) {
        if (!problems(article.latestRevision()).isEmpty()) {
            throw new Failure.Invalid(missing(article));
        }
    }

    /** Everything that publication needs, of pictures and of the text. */
    List<Problem> missing(Article article) {
        return Stream.concat(problems(article.latestRevision()).stream(), article.review().problems().stream())
                .toList();
    }

    private List<Problem> problems(Revision revision) {
        List<Block> blocks = revision.blocks();
        Map<Long, String> known = alternatives(ids(revision));
        List<Problem> problems = new ArrayList<>();
        revision.picture()
                .filter(id -> known.getOrDefault(id, "").isEmpty())
                .ifPresent(id -> problems.add(Problem.of("picture", "article.picture.alt")));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).content() instanceof Figure figure
                    && !figure.picture().isEmpty()
                    && RowId.parse(figure.picture()).filter(known::containsKey).isEmpty()) {
                problems.add(Problem.of("blocks[" + i + "].picture", "figure.picture.unknown"));
            }
        }
        return problems;
    }

    private static List<Long> ids(Revision revision) {
        return ShownPictures.ids(revision.picture(), revision.blocks());
    }

    private Map<Long, String> alternatives(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return ResultRow.of(db.createNativeQuery(ALTERNATIVES).setParameter(1, ResultRow.joined(ids.stream()))).stream()
                .collect(Collectors.toMap(row -> row.number("id"), row -> row.text("alt"), (one, same) -> one));
    }
}
