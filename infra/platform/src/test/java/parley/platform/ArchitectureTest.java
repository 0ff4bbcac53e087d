package parley.platform;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import parley.testkit.ArchitectureRules;

@AnalyzeClasses(
        packages = {
            "parley.platform.config",
            "parley.platform.correlation",
            "parley.platform.idempotency",
            "parley.platform.ids",
            "parley.platform.openapi",
            "parley.platform.operations",
            "parley.platform.paging",
            "parley.platform.refusal",
            "parley.platform.security",
            "parley.platform.time",
            "parley.platform.web"
        },
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule ROOMS_HAVE_AN_ORDER =
            slices().matching("parley.platform.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a room is understood with those below it, not with all others");
}
