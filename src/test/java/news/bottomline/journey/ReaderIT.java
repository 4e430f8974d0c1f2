package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderIT extends Newspaper {

    @Test
    void theFrontPageShowsTheNewestStories() {
        try (Visitor reader = Visitor.reader()) {
            reader.open("/").seesAnAccessiblePage("front-page");
            assertThat(reader.page().title()).contains("The Test Ledger");
            assertThat(reader.page().locator("main h2").first().textContent()).startsWith("The Common Vault");
        }
    }
}
