package parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fire on a class that breaks it, and on nothing that keeps it. */
class ArchitectureRulesTest {

    /** The rule, and the class that breaks it. */
    record Canary(ArchRule rule, String breaker) {
        JavaClasses classes() {
            String folder = breaker.substring(0, breaker.lastIndexOf('.'));
            return new ClassFileImporter().importPackages(folder);
        }

        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static Stream<Canary> canaries() {
        return Stream.of(
                new Canary(
                        ArchitectureRules.DOMAIN_SEES_ONLY_JAVA,
                        "parley.canary.layers.domain.LoggingRoom"),
                new Canary(
                        ArchitectureRules.APPLICATION_SEES_NO_TECHNOLOGY,
                        "parley.canary.layers.application.CallsTheWeb"),
                new Canary(
                        ArchitectureRules.ADAPTERS_DO_NOT_SEE_EACH_OTHER,
                        "parley.canary.layers.adapter.messaging.CallsAnotherAdapter"),
                new Canary(
                        ArchitectureRules.ADAPTERS_ARE_PRIVATE,
                        "parley.canary.layers.adapter.web.PublicController"),
                new Canary(
                        ArchitectureRules.SERVICES_DO_NOT_SEE_EACH_OTHER,
                        "parley.session.canary.SeesRegistration"),
                new Canary(
                        ArchitectureRules.PLATFORM_KNOWS_NO_BUSINESS,
                        "parley.platform.canary.MeetingEnvelope"),
                new Canary(
                        ArchitectureRules.TIME_AND_CHANCE_ARE_INJECTED,
                        "parley.canary.habits.ReadsTheSystemsTime"),
                new Canary(ArchitectureRules.NO_SLEEP, "parley.canary.habits.Sleeps"),
                new Canary(
                        ArchitectureRules.NO_FIELD_INJECTION, "parley.canary.habits.InjectsAField"),
                new Canary(
                        ArchitectureRules.LOGS_GO_THROUGH_SLF4J,
                        "parley.canary.habits.PrintsToStandardOut"),
                new Canary(
                        ArchitectureRules.NAMES_ARE_THE_DOMAINS_WORDS,
                        "parley.canary.habits.RoomHelper"),
                new Canary(
                        ArchitectureRules.PACKAGES_ARE_NULL_MARKED,
                        "parley.canary.unmarked.InAnUnmarkedPackage"));
    }

    static List<ArchRule> rules() {
        return Arrays.stream(ArchitectureRules.class.getFields())
                .filter(field -> field.getType().equals(ArchRule.class))
                .map(ArchitectureRulesTest::read)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void aRuleFiresOnItsCanary(Canary canary) {
        List<String> violations =
                canary.rule().evaluate(canary.classes()).getFailureReport().getDetails();

        assertThat(violations).isNotEmpty().allMatch(each -> each.contains(canary.breaker()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void codeThatKeepsTheRulesPasses(ArchRule rule) {
        JavaClasses good = new ClassFileImporter().importPackages("parley.canary.good");

        rule.check(good);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhy(ArchRule rule) {
        assertThat(rule.getDescription()).contains(", because ");
    }

    @Test
    void noRuleIsWithoutACanary() {
        assertThat(canaries().map(Canary::rule)).containsExactlyInAnyOrderElementsOf(rules());
    }

    private static ArchRule read(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
