package news.bottomline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.user.EmailVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;

/** The architecture: which packages may depend on which, and rules for names. A new package must be added to the table. */
class HouseRulesTest {

    private static final String OURS = "news.bottomline.";

    private static final JavaClasses CLASSES = new ClassFileImporter(
                    List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
            .importPackages("news.bottomline");

    private static final JavaClasses TESTS = new ClassFileImporter(List.of(ImportOption.Predefined.ONLY_INCLUDE_TESTS))
            .importPackages("news.bottomline");

    private static final Map<String, Set<String>> PLUMBING = Map.of(
            "base", Set.of(),
            "web", Set.of("base", "user"),
            "mail", Set.of("base", "user"));

    private static final Map<String, Set<String>> THINGS = Map.of(
            "user", Set.of("base"),
            "media", Set.of("base", "user"),
            "article", Set.of("base", "user", "media"),
            "screening", Set.of("base", "user", "article"),
            "comment", Set.of("base", "user", "article", "screening"));

    private static final Set<String> ROOMS = Set.of("front", "desk", "moderation", "admin", "api", "demo");

    static Stream<Map.Entry<String, Set<String>>> importTable() {
        Set<String> known = Stream.concat(PLUMBING.keySet().stream(), THINGS.keySet().stream())
                .collect(Collectors.toSet());
        return Stream.of(PLUMBING, THINGS, ROOMS.stream().collect(Collectors.toMap(room -> room, room -> known)))
                .flatMap(table -> table.entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("importTable")
    void aPackageKnowsOnlyThoseInItsRowOfTheTable(Map.Entry<String, Set<String>> row) {
        String[] strangers = importTable()
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(row.getKey()) && !row.getValue().contains(other))
                .map(other -> OURS + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(OURS + row.getKey() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> there = CLASSES.stream()
                .map(one -> one.getPackageName().substring(OURS.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there)
                .isEqualTo(importTable().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void thingsKnowNothingOfTheWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(THINGS.keySet().stream()
                        .map(thing -> OURS + thing + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void onlyTheNewsroomsClockTellsTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(OURS + "base.SystemClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void onlyWhatSendsLettersOpensTheAddressOfOne() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "mail..")
                .should()
                .callMethod(EmailVault.class, "recipient", byte[].class)
                .check(CLASSES);
    }

    @Test
    void everyClassIsCalledByAWordOfItsTrade() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|Facade|Helper|Utils?|D[Tt][Oo])")
                .check(CLASSES);
    }

    @Test
    void aTestIsNamedByACamelCaseSentence() {
        methods()
                .that()
                .areMetaAnnotatedWith(Testable.class)
                .should()
                .haveNameMatching("[a-z]+([A-Z][a-z]*|[0-9]+)+")
                .check(TESTS);
    }

    @Test
    void noFieldOfAnEntityIsSetFromOutside() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    /** JSON-B and JAXB bind bodies without limits on depth and size. */
    @Test
    void noBodyIsBoundToObjectsByReflection() {
        List<String> bound = CLASSES.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .flatMap(one -> Stream.of(one.reflect().getDeclaredMethods()))
                .filter(method -> Stream.of(method.getAnnotations())
                        .anyMatch(verb -> verb.annotationType().isAnnotationPresent(HttpMethod.class)))
                .flatMap(method -> Stream.of(method.getParameters()))
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(parameter -> parameter.getType().getSimpleName())
                .filter(type -> !Set.of("byte[]", "MultivaluedMap").contains(type))
                .toList();
        assertThat(bound).isEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.json.bind..")
                .check(CLASSES);
    }
}
