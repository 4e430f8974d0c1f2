package news.bottomline.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

    private final Share share = new Share("Ore & Order: 90% of What?", "https://news.example/ore-and-order");

    @Test
    void everyWayCarriesTheArticlesAddress() {
        assertThat(share.ways())
                .allSatisfy(way -> assertThat(way.href()).contains("https%3A%2F%2Fnews.example%2Fore-and-order"));
    }

    @Test
    void aTitleWithSignsThatAddressesUseArrivesWhole() {
        assertThat(share.ways().getFirst().href())
                .isEqualTo(
                        "mailto:?subject=Ore%20%26%20Order%3A%2090%25%20of%20What%3F"
                                + "&body=Ore%20%26%20Order%3A%2090%25%20of%20What%3F%0A%0Ahttps%3A%2F%2Fnews.example%2Fore-and-order");
    }

    @Test
    void onlyTheLetterStaysInTheReadersOwnProgram() {
        assertThat(share.ways().stream().filter(way -> !way.outside())).hasSize(1);
    }
}
