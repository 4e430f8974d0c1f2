package news.bottomline.user;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The account of a member of staff.
 *
 * <p>An account is created with roles; its password is given or chosen by a one-time link. A deactivated account cannot sign
 * in. Accounts are never deleted, because bylines and decisions refer to them, and can be reactivated.
 *
 * <p>Authority is a type: a method for editors takes an {@link Editor}, and only {@link #asEditor()} creates one.
 */
@Entity
@Table(name = "staff")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff")
    @SequenceGenerator(name = "staff", sequenceName = "staff_seq", allocationSize = 50)
    private long id;

    private String name;

    @Column(name = "email_sealed")
    private byte[] emailSealed;

    @Column(name = "email_lookup")
    private byte[] emailLookup;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "settings_password")
    private byte @Nullable [] settingsPassword;

    @Convert(converter = RoleArray.class)
    private Set<Role> roles;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deactivated_at")
    private @Nullable Instant deactivatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(String name, byte[] emailSealed, byte[] emailLookup, Set<Role> roles, Instant now) {
        this.name = name;
        this.emailSealed = emailSealed;
        this.emailLookup = emailLookup;
        this.roles = Set.copyOf(roles);
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The roles given to the user; {@link #may} tells what they allow. */
    public Set<Role> roles() {
        return roles;
    }

    public boolean may(Role needed) {
        return isActive() && roles.stream().anyMatch(role -> role.includes(needed));
    }

    /** @throws Failure.Forbidden unless an author, an editor or an administrator */
    public Author asAuthor() {
        return new Author(only(Role.AUTHOR));
    }

    /** @throws Failure.Forbidden unless an editor or an administrator */
    public Editor asEditor() {
        return new Editor(only(Role.EDITOR));
    }

    /** @throws Failure.Forbidden unless a moderator or an administrator */
    public Moderator asModerator() {
        return new Moderator(only(Role.MODERATOR));
    }

    /** @throws Failure.Forbidden unless an administrator */
    public Administrator asAdministrator() {
        return new Administrator(only(Role.ADMINISTRATOR));
    }

    private User only(Role needed) {
        if (!may(needed)) {
            throw new Failure.Forbidden(needed.name());
        }
        return this;
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    public Optional<Instant> deactivatedAt() {
        return Optional.ofNullable(deactivatedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether the account has a password; without one nobody can sign in. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** The keyed hash of the password in the settings when it was last applied, to tell whether it has changed since. */
    Optional<byte[]> settingsPassword() {
        return Optional.ofNullable(settingsPassword);
    }

    byte[] emailSealed() {
        return emailSealed;
    }

    void choose(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** Makes this account an active administrator, as the settings name it. */
    void takeOver(byte[] settingsPasswordMark) {
        settingsPassword = settingsPasswordMark;
        deactivatedAt = null;
        Set<Role> more = EnumSet.of(Role.ADMINISTRATOR);
        more.addAll(roles);
        roles = Set.copyOf(more);
    }

    void rename(String newName) {
        name = newName;
    }

    void become(Set<Role> newRoles) {
        roles = Set.copyOf(newRoles);
    }

    void deactivate(Instant now) {
        deactivatedAt = now;
    }

    void takeBack() {
        deactivatedAt = null;
    }
}
