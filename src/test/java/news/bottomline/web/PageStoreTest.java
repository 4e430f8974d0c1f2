package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

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
        pages.forget(new PagesChanged());
        assertThat(text(rendered())).isEqualTo("page 2");
    }

    @Test
    void aRenderingBegunBeforeAChangeIsNeverSentAfterIt() {
        text(() -> {
            var page = rendered().get();
            pages.forget(new PagesChanged());
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
