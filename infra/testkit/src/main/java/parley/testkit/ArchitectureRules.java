package parley.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.is;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * How code in this repository is laid out. A module applies all rules to its own package:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "parley.session", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 *
 * A rule that finds nothing to look at passes: not every module has every package.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    @ArchTest
    public static final ArchRule DOMAIN_SEES_ONLY_JAVA =
            classes()
                    .that()
                    .resideInAPackage("parley..domain..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "parley..domain..",
                                    "parley.scheduling"))
                    .because("business rules are read, tested and moved without any framework")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule APPLICATION_SEES_NO_TECHNOLOGY =
            noClasses()
                    .that()
                    .resideInAPackage("parley..application..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "parley..adapter..",
                                    "parley.platform.web..",
                                    "parley.platform.aggregate..",
                                    "org.springframework.web..",
                                    "org.springframework.http..",
                                    "org.springframework.data..",
                                    "org.springframework.kafka..",
                                    "org.springframework.cloud..",
                                    "org.springframework.messaging..",
                                    "org.apache.kafka..",
                                    "com.mongodb..",
                                    "org.bson..",
                                    "jakarta.servlet.."))
                    .because("a use case names what it needs as a port; adapters know how")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ADAPTERS_DO_NOT_SEE_EACH_OTHER =
            slices().matching("parley..adapter.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("they meet in the application's ports, so that each can be replaced")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ADAPTERS_ARE_PRIVATE =
            classes()
                    .that()
                    .resideInAPackage("parley..adapter..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .notBePublic()
                    .because("nobody may call an adapter but through the port that it serves")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule SERVICES_DO_NOT_SEE_EACH_OTHER =
            classes()
                    .that()
                    .resideInAPackage("parley..")
                    .should(ArchitectureConditions.notDependOnAnotherService())
                    .because("services share a language (contracts), never classes")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PLATFORM_KNOWS_NO_BUSINESS =
            classes()
                    .that()
                    .resideInAPackage("parley.platform..")
                    .should(ArchitectureConditions.haveNoBusinessNounInTheName())
                    .because("every service stands on the platform, whatever its business is")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TIME_AND_CHANCE_ARE_INJECTED =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("parley..config..")
                    .should()
                    .callMethodWhere(target(is(ArchitectureConditions.ambientTimeOrChance())))
                    .because(
                            "tests set the clock and know the ids; only config reads the real ones")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_SLEEP =
            noClasses()
                    .should()
                    .callMethodWhere(target(is(ArchitectureConditions.sleep())))
                    .because("a sleep is too long or too short; wait for a condition or a schedule")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION =
            ArchRuleDefinition.noFields()
                    .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
                    .because("a constructor says what a class needs and works without a container")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule LOGS_GO_THROUGH_SLF4J =
            noClasses()
                    .should(USE_JAVA_UTIL_LOGGING)
                    .orShould(ACCESS_STANDARD_STREAMS)
                    .because("logs are structured and carry the correlation id")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NAMES_ARE_THE_DOMAINS_WORDS =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveNameMatching(".*(Helper|Utils?|Impl|D[tT][oO]|Port|Adapter)")
                    .because("such a suffix says nothing about what the class stands for")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes()
                    .that(resideInAPackage("parley.."))
                    .should(ArchitectureConditions.resideInANullMarkedPackage())
                    .because("NullAway checks only what is marked")
                    .allowEmptyShould(true);
}
