package news.bottomline.article.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.user.User;

/** Finds templates. A key has the form of a slug; nothing else reaches the database. */
@ApplicationScoped
public class Templates {

    private static final String CURRENT =
            "select t from Template t where t.number = (select max(x.number) from Template x where x.handle = t.handle)";

    private static final String CHOICE = "select o from Offer o order by o.position, o.handle";

    @Inject
    InstantSource clock;

    @PersistenceContext
    EntityManager db;

    /**
     * A template among the others.
     *
     * @param latest its latest version
     * @param offered whether new articles may have it
     */
    public record Listed(Template latest, boolean offered) {}

    /** All templates in the order of the choice. */
    @Transactional
    public List<Listed> all() {
        Map<String, Template> latest = db.createQuery(CURRENT, Template.class)
                .getResultStream()
                .collect(Collectors.toMap(Template::key, Function.identity()));
        return offers().stream()
                .map(offer -> new Listed(Objects.requireNonNull(latest.get(offer.key())), offer.isOffered()))
                .toList();
    }

    /** The latest version of each template that new articles may have, in the order of the choice. */
    @Transactional
    public List<Template> offered() {
        return all().stream().filter(Listed::offered).map(Listed::latest).toList();
    }

    @Transactional
    public boolean isOffered(String key) {
        return offers().stream().anyMatch(offer -> offer.key().equals(key) && offer.isOffered());
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

    /**
     * Makes a template, the last of the choice.
     *
     * @throws Failure.Invalid on the field {@code key} if another template has it
     */
    @Transactional
    public Template create(TemplateFields fields, Editor by) {
        List<Offer> offers = locked();
        if (offers.stream().anyMatch(offer -> offer.key().equals(fields.key()))) {
            throw new Failure.Invalid(Problem.of("key", "template.key.taken", fields.key()));
        }
        db.persist(new Offer(fields.key(), offers.size() + 1));
        return stored(fields, 1, by);
    }

    /**
     * Makes a new version. Articles keep theirs. If nothing is different, the latest version stays the latest.
     *
     * @param seen the version that the change started from; empty for the latest
     * @throws Failure.Conflict if that is not the latest
     * @throws Failure.NotFound if there is no such template
     */
    @Transactional
    public Template revise(TemplateFields fields, Optional<Integer> seen, Editor by) {
        locked();
        Template latest = find(fields.key()).orElseThrow(Failure.NotFound::new);
        if (seen.filter(version -> version != latest.version()).isPresent()) {
            throw new Failure.Conflict(Problem.of("version", "template.changed", latest.version()));
        }
        return fields.isAlike(latest) ? latest : stored(fields, latest.version() + 1, by);
    }

    private Template stored(TemplateFields fields, int version, Editor by) {
        Template made = new Template(
                fields, version, db.getReference(User.class, by.user().id()), clock.instant());
        db.persist(made);
        db.flush();
        return made;
    }

    /** Offers a template for new articles, or no longer. Articles that have it go on. */
    @Transactional
    public void offer(String key, boolean offered, Editor by) {
        offerOf(key, locked()).offer(offered);
    }

    /** Moves a template up or down in the choice. At an end it stays where it is. */
    @Transactional
    public void shift(String key, int places, Editor by) {
        List<Offer> offers = locked();
        Offer moved = offerOf(key, offers);
        int to = offers.indexOf(moved) + places;
        if (to >= 0 && to < offers.size()) {
            moved.changePlacesWith(offers.get(to));
        }
    }

    private static Offer offerOf(String key, List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    private List<Offer> offers() {
        return db.createQuery(CHOICE, Offer.class).getResultList();
    }

    /** The choice; whoever else changes templates waits. */
    private List<Offer> locked() {
        return db.createQuery(CHOICE, Offer.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public static Failure.Invalid unknown(String key) {
        return new Failure.Invalid(Problem.of("template", "article.template.unknown", key));
    }
}
