package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @Test
    void anIpv4AddressIsItsOwnNetwork() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(Network.of("192.0.2.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:0DB8:0001:0002:0:0:0:9"})
    void allAddressesOfAnIpv6HouseholdAreOneNetwork(String address) {
        assertThat(Network.of(address)).isEqualTo(Network.of("2001:db8:1:2::"));
    }

    @Test
    void anotherIpv6HouseholdIsAnotherNetwork() {
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsTheSameNetwork() {
        assertThat(Network.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsTakenAsItIsWithoutAskingAnyServerForIt() {
        assertThat(Network.of("no:address")).isEqualTo("no:address");
        assertThat(Network.of("")).isEmpty();
    }
}
