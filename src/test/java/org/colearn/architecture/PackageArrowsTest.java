package org.colearn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.colearn.kernel.PeakRate;
import org.colearn.kernel.ThreadPriority;

/** The arrows between packages; their reasons are in docs/decisions/0005-package-arrows.md. */
@AnalyzeClasses(packages = "org.colearn", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    /** What the window and the command line may know of the packages that compute: specifications, events, results, and the parity check. */
    private static final Set<String> OPEN_TYPES = Set.of(
            "org.colearn.model.Architecture",
            "org.colearn.model.Architectures",
            "org.colearn.model.HyperParameter",
            "org.colearn.model.ModelShape",
            "org.colearn.model.ModelSpec",
            "org.colearn.model.Target",
            "org.colearn.training.EpochRecord",
            "org.colearn.training.ModalityDropout",
            "org.colearn.training.Outcome",
            "org.colearn.training.RateChange",
            "org.colearn.training.RunControl",
            "org.colearn.training.TrainingEvent",
            "org.colearn.training.TrainingSpec",
            "org.colearn.evaluation.Confusion",
            "org.colearn.evaluation.Evaluation",
            "org.colearn.evaluation.Metric",
            "org.colearn.evaluation.Metrics",
            "org.colearn.evaluation.diagnosis.Calibration",
            "org.colearn.evaluation.diagnosis.Decomposition",
            "org.colearn.evaluation.diagnosis.Reliance",
            "org.colearn.evaluation.diagnosis.Shapley",
            "org.colearn.evaluation.diagnosis.SubsetResult",
            "org.colearn.evaluation.diagnosis.Subsets",
            "org.colearn.evaluation.diagnosis.WhatIf",
            "org.colearn.evaluation.parity.Difference",
            "org.colearn.evaluation.parity.ParityCheck",
            "org.colearn.evaluation.parity.ParityReport");

    private static final DescribedPredicate<JavaClass> NPZ_READER = resideInAPackage("org.colearn.data.npz..")
            .or(resideInAPackage("org.colearn.data..").and(outermost("Npz")))
            .as("the npz reader");

    @ArchTest
    static final ArchRule arrowsPointAsInTheTable = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("kernel")
            .definedBy("org.colearn.kernel..")
            .layer("data")
            .definedBy("org.colearn.data..")
            .layer("model")
            .definedBy("org.colearn.model..")
            .layer("training")
            .definedBy("org.colearn.training..")
            .layer("evaluation")
            .definedBy("org.colearn.evaluation..")
            .layer("experiment")
            .definedBy("org.colearn.experiment..")
            .layer("store")
            .definedBy("org.colearn.store..")
            .layer("cli")
            .definedBy("org.colearn.cli..")
            .layer("ui")
            .definedBy("org.colearn.ui..")
            .layer("app")
            .definedBy("org.colearn.app..")
            .whereLayer("kernel")
            .mayNotAccessAnyLayer()
            .whereLayer("data")
            .mayOnlyAccessLayers("kernel")
            .whereLayer("model")
            .mayOnlyAccessLayers("kernel", "data")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("data", "model")
            .whereLayer("training")
            .mayOnlyAccessLayers("data", "model", "evaluation")
            .whereLayer("experiment")
            .mayOnlyAccessLayers("kernel", "data", "model", "training", "evaluation")
            .whereLayer("store")
            .mayOnlyAccessLayers("data", "model", "training", "evaluation", "experiment")
            .whereLayer("cli")
            .mayOnlyAccessLayers("data", "model", "training", "evaluation", "experiment", "store")
            .whereLayer("ui")
            .mayOnlyAccessLayers("data", "model", "training", "evaluation", "experiment", "store")
            .whereLayer("app")
            .mayOnlyAccessLayers("cli", "ui");

    @ArchTest
    static final ArchRule everyClassHasAPlaceInTheTable = classes()
            .should()
            .resideInAnyPackage(
                    "org.colearn.kernel..",
                    "org.colearn.data..",
                    "org.colearn.model..",
                    "org.colearn.training..",
                    "org.colearn.evaluation..",
                    "org.colearn.experiment..",
                    "org.colearn.store..",
                    "org.colearn.cli..",
                    "org.colearn.ui..",
                    "org.colearn.app..");

    @ArchTest
    static final ArchRule inDataOnlyTheNpzReaderUsesTheKernel = noClasses()
            .that(resideInAPackage("org.colearn.data..").and(not(NPZ_READER)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.colearn.kernel..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule windowAndCommandLineKnowSpecificationsEventsAndResultsOnly = noClasses()
            .that()
            .resideInAnyPackage("org.colearn.ui..", "org.colearn.cli..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.colearn.model..", "org.colearn.training..", "org.colearn.evaluation..")
                            .and(not(openTypes())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule experimentsAskTheKernelForThreadPriorityAndPeakRateAlone = noClasses()
            .that()
            .resideInAPackage("org.colearn.experiment..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.colearn.kernel..")
                    .and(not(type(ThreadPriority.class)))
                    .and(not(type(PeakRate.class))));

    @ArchTest
    static final ArchRule onlyTheCommandLineAsksForParity = noClasses()
            .that()
            .resideOutsideOfPackages("org.colearn.evaluation.parity..", "org.colearn.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.colearn.evaluation.parity..");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.colearn.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule windowFeaturesFormNoCycles =
            slices().matching("org.colearn.ui.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> openTypes() {
        return DescribedPredicate.describe(
                "specifications, events and results", type -> OPEN_TYPES.contains(outermost(type)));
    }

    private static DescribedPredicate<JavaClass> outermost(String prefix) {
        return DescribedPredicate.describe(
                "named " + prefix + "*", type -> outermost(type).startsWith(type.getPackageName() + "." + prefix));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(PackageArrowsTest::outermost).orElse(type.getName());
    }
}
