package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Keys;

/**
 * Makes and checks the proof that somebody has confirmed an e-mail address: a keyed hash, which a browser gets when the link
 * in a letter to that address is used, and sends with each reply. It says nothing about the address to who reads it.
 */
@ApplicationScoped
public class AddressProofs {

    @Inject
    Keys keys;

    /** Only for a browser that has used a link in a letter to this address. */
    public String of(EmailAddress confirmed) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.mac("confirmed reader address", confirmed.folded()));
    }

    boolean holds(Optional<String> proof, EmailAddress address) {
        return proof.filter(shown -> MessageDigest.isEqual(bytes(shown), bytes(of(address))))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
