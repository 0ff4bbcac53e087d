package parley.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;

/** The parts of the rules that ArchUnit has no words for. */
final class ArchitectureConditions {

    private static final Set<String> SERVICES =
            Set.of("registration", "session", "matchmaking", "notification");

    /** {@code ForumClock} is exempt: the design names business time so. */
    private static final Set<String> BUSINESS_NOUNS =
            Set.of(
                    "Forum",
                    "Registration",
                    "Attendee",
                    "Participant",
                    "Organiser",
                    "Company",
                    "Session",
                    "Programme",
                    "Talk",
                    "Speaker",
                    "Meeting",
                    "Matchmaking",
                    "Consultation",
                    "Interpreter",
                    "Mou",
                    "Notification",
                    "Mail");

    private static final String PARLEY = "parley.";

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> notDependOnAnotherService() {
        return new ArchCondition<>("not depend on another service") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Optional<String> own = serviceOf(item);
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    Optional<String> other = serviceOf(dependency.getTargetClass());
                    boolean allowed = other.isEmpty() || other.equals(own);
                    if (!allowed) {
                        events.add(
                                SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNoBusinessNounInTheName() {
        return new ArchCondition<>("have no business noun in the name") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String name = item.getSimpleName().replace("ForumClock", "Clock");
                Arrays.stream(name.split("(?=\\p{Upper})"))
                        .filter(BUSINESS_NOUNS::contains)
                        .forEach(
                                noun ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        item,
                                                        "%s is about a %s"
                                                                .formatted(item.getName(), noun))));
            }
        };
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked =
                        item.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                if (!marked) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    item,
                                    "%s is in %s, which is not @NullMarked"
                                            .formatted(item.getName(), item.getPackageName())));
                }
            }
        };
    }

    /** {@code now()} of java.time with the system's clock, the system's clocks, random UUIDs. */
    static DescribedPredicate<AccessTarget> ambientTimeOrChance() {
        return DescribedPredicate.describe(
                "ambient time or chance",
                target ->
                        readsSystemTime(target)
                                || isMethod(target, UUID.class, "randomUUID")
                                || isMethod(target, ThreadLocalRandom.class, "current")
                                || isMethod(target, Math.class, "random"));
    }

    static DescribedPredicate<AccessTarget> sleep() {
        return DescribedPredicate.describe(
                "sleep", target -> isMethod(target, Thread.class, "sleep"));
    }

    private static boolean readsSystemTime(AccessTarget target) {
        boolean now =
                target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && !takesClock(target);
        boolean clock =
                target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().startsWith("system");
        return now || clock || isMethod(target, System.class, "currentTimeMillis");
    }

    private static boolean takesClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isMethod(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private static Optional<String> serviceOf(JavaClass type) {
        if (!type.getPackageName().startsWith(PARLEY)) {
            return Optional.empty();
        }
        String module = type.getPackageName().substring(PARLEY.length()).split("\\.", 2)[0];
        return Optional.of(module).filter(SERVICES::contains);
    }
}
