package org.colearn.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which library. */
@AnalyzeClasses(packages = "org.colearn", importOptions = ImportOption.DoNotIncludeTests.class)
class LibrariesInTheirPlaceTest {
    private static final String[] ENGINE = {"org.deeplearning4j..", "org.nd4j..", "org.bytedeco.."};

    @ArchTest
    static final ArchRule theEngineStaysBelowTheExperiment = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.colearn.experiment..",
                    "org.colearn.store..",
                    "org.colearn.cli..",
                    "org.colearn.ui..",
                    "org.colearn.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule inDataOnlyTheNpzReaderKnowsTheEngine = noClasses()
            .that(resideInAPackage("org.colearn.data.."))
            .and()
            .resideOutsideOfPackage("org.colearn.data.npz..")
            .and()
            .haveNameNotMatching("org\\.colearn\\.data\\.(.*\\.)?Npz.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE);

    @ArchTest
    static final ArchRule theWindowToolkitStaysInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages("org.colearn.ui..", "org.colearn.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "com.sun.javafx..",
                    "org.controlsfx..",
                    "impl.org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..",
                    "org.jfree..",
                    "java.awt..",
                    "javax.swing..",
                    "javax.imageio..");

    @ArchTest
    static final ArchRule theLaunchDrawsNothing = noClasses()
            .that()
            .resideInAPackage("org.colearn.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..", "org.jfree..", "java.awt..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("org.colearn.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyDataReadsHdf5 = noClasses()
            .that()
            .resideOutsideOfPackage("org.colearn.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.jhdf..");

    @ArchTest
    static final ArchRule onlyTheHelpReadsMarkdown = noClasses()
            .that()
            .resideOutsideOfPackage("org.colearn.ui.help..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");
}
