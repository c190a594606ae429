package org.colearn.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;

/** Names and habits that hold everywhere. */
@AnalyzeClasses(packages = "org.colearn", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String VAGUE =
            "util|utils|utility|utilities|common|commons|helper|helpers|manager|managers|misc";

    @ArchTest
    static final ArchRule noPackageHasAVagueName =
            noClasses().should().haveNameMatching("(.*\\.)?(" + VAGUE + ")\\..*");

    @ArchTest
    static final ArchRule noClassHasAVagueName = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Utility|Utilities|Common|Helper|Helpers|Manager|Misc)");

    @ArchTest
    static final ArchRule onlyTheEventRelaySchedulesOnTheWindowThread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.colearn.ui.fx.EventRelay")
            .should(callMethod(Platform.class, "runLater", Runnable.class));

    @ArchTest
    static final ArchRule onlyTheEdgesPrint = noClasses()
            .that()
            .resideOutsideOfPackages("org.colearn.cli..", "org.colearn.app..")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyTheLaunchEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("org.colearn.app..")
            .should(callMethod(System.class, "exit", int.class));

    @ArchTest
    static final ArchRule noMethodIsNamedGetInstance = noMethods().should().haveName("getInstance");
}
