package news.bottomline.screening;

import java.util.Optional;

/**
 * The keyed hashes by which a sender is recognised. They never leave the server.
 *
 * @param address of the e-mail address
 * @param network of the network from which the request came; empty if there was none
 * @param proven whether this browser has confirmed the address through a link that was sent to it
 */
public record SenderKeys(byte[] address, Optional<byte[]> network, boolean proven) {}
