package news.bottomline.user;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What an address has in common with the other addresses that whoever uses it can choose freely. */
final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {}

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits, as a household or a rented server has all the others. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
