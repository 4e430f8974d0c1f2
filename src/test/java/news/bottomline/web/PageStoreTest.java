package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import news.bottomline.base.PagesChanged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageStoreTest {

    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");

    private final PageStore pages = new PageStore();
    private final AtomicInteger renderings = new AtomicInteger();
    private Instant now = NINE;

    @BeforeEach
    void start() {
        pages.clock = () -> now;
    }

    @Test
    void aPageIsRenderedOnce() {
        assertThat(text(rendered())).isEqualTo("page 1");
        assertThat(text(rendered())).isEqualTo("page 1");
    }

    @Test
    void afterAChangeItIsRenderedAnew() {
        text(rendered());
        pages.forget(PagesChanged.added());
        assertThat(text(rendered())).isEqualTo("page 2");
    }

    @Test
    void aRenderingBegunBeforeAChangeIsNeverSentAfterIt() {
        text(() -> {
            var page = rendered().get();
            pages.forget(PagesChanged.added());
            return page;
        });
        assertThat(text(rendered())).isEqualTo("page 2");
    }

    @Test
    void itIsOverWhenTheNextArticleGoesLive() {
        text(until(NINE.plusSeconds(60)));
        now = NINE.plusSeconds(59);
        assertThat(text(rendered())).isEqualTo("page 1");
        now = NINE.plusSeconds(60);
        assertThat(text(rendered())).isEqualTo("page 2");
    }

    @Test
    void whatIsNotToBeKeptIsAskedForAgain() {
        assertThat(pages.get("/", () -> null)).isNull();
        assertThat(text(rendered())).isEqualTo("page 1");
    }

    @Test
    void theLastPageIsKeptForATimeInWhichNoneCanBeMade() {
        text(rendered());
        pages.forget(PagesChanged.added());
        assertThat(pages.get("/", () -> null)).isNull();
        now = NINE.plusSeconds(75);
        assertThat(stale()).hasValue("page 1");
        assertThat(pages.stale("/").orElseThrow().seconds()).isEqualTo(75);
    }

    @Test
    void aPageThatIsOverIsStillTheLastOne() {
        text(until(NINE.plusSeconds(60)));
        now = NINE.plusSeconds(61);
        assertThat(pages.find("/")).isNull();
        assertThat(stale()).hasValue("page 1");
    }

    @Test
    void theLastPageIsTheNewestAndEachPathHasItsOwn() {
        text(rendered());
        pages.forget(PagesChanged.added());
        text(rendered());
        assertThat(stale()).hasValue("page 2");
        assertThat(pages.stale("/other")).isEmpty();
    }

    @Test
    void aDayLaterItIsTooOld() {
        text(rendered());
        now = NINE.plus(Duration.ofDays(1)).minusSeconds(1);
        assertThat(stale()).hasValue("page 1");
        now = NINE.plus(Duration.ofDays(1));
        assertThat(stale()).isEmpty();
    }

    @Test
    void noPageFromBeforeARemovalIsShownAgain() {
        text(rendered());
        pages.forget(PagesChanged.removed());
        assertThat(stale()).isEmpty();
        pages.forget(PagesChanged.added());
        assertThat(stale()).isEmpty();
    }

    @Test
    void aPageWhoseRenderingBeganBeforeARemovalIsNotShownAfterIt() {
        text(() -> {
            var page = rendered().get();
            pages.forget(PagesChanged.removed());
            return page;
        });
        assertThat(stale()).isEmpty();
    }

    @Test
    void aPageMadeAfterARemovalIsShown() {
        pages.forget(PagesChanged.removed());
        text(rendered());
        pages.forget(PagesChanged.added());
        assertThat(stale()).hasValue("page 1");
    }

    @Test
    void anOlderRenderingThatEndsLateDoesNotReplaceTheNewerPage() {
        text(() -> {
            var older = rendered().get();
            pages.forget(PagesChanged.added());
            text(rendered());
            return older;
        });
        assertThat(stale()).hasValue("page 2");
    }

    private Optional<String> stale() {
        return pages.stale("/").map(kept -> new String(kept.page().plain()));
    }

    private String text(Supplier<PageStore.Dated> render) {
        return new String(pages.get("/", render).plain());
    }

    private Supplier<PageStore.Dated> rendered() {
        return () -> new PageStore.Dated(page(), Optional.empty());
    }

    private Supplier<PageStore.Dated> until(Instant until) {
        return () -> new PageStore.Dated(page(), Optional.of(until));
    }

    private CachedResponse page() {
        return CachedResponse.of(("page " + renderings.incrementAndGet()).getBytes(), ViewWriter.HTML);
    }
}
