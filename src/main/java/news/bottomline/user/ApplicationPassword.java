package news.bottomline.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import news.bottomline.base.Keys;
import org.jspecify.annotations.Nullable;

/** A password for one program of one user, which can be revoked on its own. Only its hash is stored. */
@Entity
@Table(name = "application_password")
public class ApplicationPassword {

    /** A hyphen behind every character, at most. */
    private static final int LONGEST_GROUPED = 90;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_password")
    @SequenceGenerator(name = "application_password", sequenceName = "application_password_seq", allocationSize = 50)
    private long id;

    @ManyToOne
    @JoinColumn(name = "staff_id")
    private User owner;

    private String label;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationPassword() {}

    ApplicationPassword(User owner, String label, byte[] secretHash, Instant now) {
        this.owner = owner;
        this.label = label;
        this.secretHash = secretHash;
        this.createdAt = now;
    }

    /**
     * The password without the white space or the hyphens that somebody put between groups of its characters. It may contain
     * hyphens of its own, so hyphens go only where they separate groups of equal length and a password is left.
     */
    static String withoutGroups(String typed) {
        StringBuilder dense = new StringBuilder();
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(dense::appendCodePoint);
        String password = dense.toString();
        if (Keys.isToken(password) || password.length() > LONGEST_GROUPED) {
            return password;
        }
        return IntStream.range(1, password.length())
                .mapToObj(size -> joined(password, size))
                .filter(Keys::isToken)
                .findFirst()
                .orElse(password);
    }

    /** The groups of this size without the hyphens between them; empty if there is another character between two. */
    private static String joined(String groups, int size) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < groups.length(); i++) {
            boolean between = i % (size + 1) == size;
            if (between && groups.charAt(i) != '-') {
                return "";
            }
            joined.append(between ? "" : groups.charAt(i));
        }
        return joined.toString();
    }

    public long id() {
        return id;
    }

    User owner() {
        return owner;
    }

    /** The owner's name for the program. */
    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last used, to the minute; empty if never. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    byte[] secretHash() {
        return secretHash;
    }
}
