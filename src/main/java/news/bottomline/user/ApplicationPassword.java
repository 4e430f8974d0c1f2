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
import org.jspecify.annotations.Nullable;

/** A password for one program of one user, which can be revoked on its own. Only its hash is stored. */
@Entity
@Table(name = "application_password")
public class ApplicationPassword {

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
