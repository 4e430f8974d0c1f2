package news.bottomline.article.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/** Finds templates. A key has the form of a slug; nothing else reaches the database. */
@ApplicationScoped
public class Templates {

    private static final String CURRENT =
            "select t from Template t where t.number = (select max(x.number) from Template x where x.handle = t.handle)";

    @PersistenceContext
    EntityManager db;

    /** The latest version of each template, by name. */
    @Transactional
    public List<Template> all() {
        return db.createQuery(CURRENT + " order by t.name", Template.class).getResultList();
    }

    /** @throws Failure.Invalid on the field {@code template} if there is none of this key */
    @Transactional
    public Template current(String key) {
        return find(key).orElseThrow(() -> unknown(key));
    }

    /** The latest version of a template. */
    @Transactional
    public Optional<Template> find(String key) {
        if (Slug.parse(key).isEmpty()) {
            return Optional.empty();
        }
        return db.createQuery(CURRENT + " and t.handle = :key", Template.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** One version of a template. */
    @Transactional
    public Optional<Template> find(String key, int version) {
        if (Slug.parse(key).isEmpty()) {
            return Optional.empty();
        }
        return db.createQuery("select t from Template t where t.handle = :key and t.number = :version", Template.class)
                .setParameter("key", key)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    public static Failure.Invalid unknown(String key) {
        return new Failure.Invalid(Problem.of("template", "article.template.unknown", key));
    }
}
