package news.bottomline.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.SampleKeys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs against a real PostgreSQL. */
class SecretCheckTest {

    private static final String OWN = "the-secret-that-made-this-database";
    private static final String OTHER = "another-secret-of-the-same-length!";

    private EmbeddedPostgres postgres;
    private EntityManagerFactory factory;

    @BeforeEach
    void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        factory = new PersistenceConfiguration("secret")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .property("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .property("eclipselink.weaving", "false")
                .property("eclipselink.logging.level", "SEVERE")
                .createEntityManagerFactory();
    }

    @AfterEach
    void close() throws IOException {
        factory.close();
        postgres.close();
    }

    @Test
    void theFirstStartsSecretIsTheOnlyOneFromThenOn() {
        assertThat(starts(OWN)).isTrue();
        assertThat(starts(OTHER)).isFalse();
        assertThat(starts(OWN)).isTrue();
    }

    @Test
    void aDatabaseFromBeforeTheCheckTakesTheSecretThatOpensItsAddresses() {
        hire(OWN);
        assertThat(starts(OTHER)).isFalse();
        assertThat(starts(OWN)).isTrue();
        assertThat(starts(OTHER)).isFalse();
    }

    @Test
    void theRefusalNamesTheSettingAndWhatToDo() {
        assertThat(SecretCheck.REFUSAL)
                .contains("BOTTOMLINE_SECRET", "Set the earlier secret")
                .doesNotContain(OWN);
    }

    private boolean starts(String secret) {
        return factory.callInTransaction(db -> {
            SecretCheck check = new SecretCheck();
            check.db = db;
            check.keys = SampleKeys.withSecret(secret);
            check.vault = new EmailVault(check.keys);
            return check.isTheDatabasesOwn();
        });
    }

    private void hire(String secret) {
        factory.runInTransaction(db -> db.createNativeQuery(
                        "insert into staff (id, name, email_sealed, email_lookup, roles, created_at, version)"
                                + " values (1, 'Ada', ?1, '', '{}', now(), 0)")
                .setParameter(
                        1,
                        new EmailVault(SampleKeys.withSecret(secret))
                                .sealStaff(new EmailAddress("ada@newsroom.example")))
                .executeUpdate());
    }
}
