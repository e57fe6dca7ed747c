package org.chronocarte;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.animation.Animation;

/** Who may import whom: model &lt; io, picture &lt; ui &lt; app. */
@AnalyzeClasses(packages = "org.chronocarte", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.chronocarte.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.chronocarte.io..",
                    "org.chronocarte.picture..",
                    "org.chronocarte.ui..",
                    "org.chronocarte.app..")
            .because("the model has no pixels, no files and no nodes");

    @ArchTest
    static final ArchRule filesKnowOnlyTheModel = noClasses()
            .that()
            .resideInAPackage("org.chronocarte.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.chronocarte.picture..", "org.chronocarte.ui..", "org.chronocarte.app..")
            .because("a format is read and written without drawing anything");

    @ArchTest
    static final ArchRule picturesKnowNoFiles = noClasses()
            .that()
            .resideInAPackage("org.chronocarte.picture..")
            .and()
            .resideOutsideOfPackage("org.chronocarte.picture.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.chronocarte.io..", "org.chronocarte.ui..", "org.chronocarte.app..")
            .because("the same scene is drawn on screen and on paper");

    @ArchTest
    static final ArchRule exportKnowsNoWindow = noClasses()
            .that()
            .resideInAPackage("org.chronocarte.picture.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.chronocarte.ui..", "org.chronocarte.app..")
            .because("export works with no window open");

    @ArchTest
    static final ArchRule interfaceKnowsNoApplication = noClasses()
            .that()
            .resideInAPackage("org.chronocarte.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.chronocarte.app..")
            .because("the application composes the interface, not the other way round");

    @ArchTest
    static final ArchRule noJavaFxBelowTheInterface = noClasses()
            .that()
            .resideInAnyPackage("org.chronocarte.model..", "org.chronocarte.io..", "org.chronocarte.picture..")
            .and()
            .resideOutsideOfPackage("org.chronocarte.model.explore..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("what is drawn and what is told work with no display");

    @ArchTest
    static final ArchRule exploringUsesOnlyPlainProperties = noClasses()
            .that()
            .resideInAPackage("org.chronocarte.model.explore..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
            .because("the model is observable, but has no nodes and no threads of its own");

    @ArchTest
    static final ArchRule onlyOnePackageSeesGluon = noClasses()
            .that()
            .resideOutsideOfPackage("org.chronocarte.ui.map.gluon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.gluonhq..")
            .because("the camera's traps are kept in one place");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsANetwork = noClasses()
            .that()
            .resideOutsideOfPackage("org.chronocarte.picture.geo.online..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("nothing is asked of a network but the map server that a reader has chosen");

    @ArchTest
    static final ArchRule nothingMovesAtRest = noClasses()
            .that()
            .resideOutsideOfPackage("org.chronocarte.ui.present..")
            .should()
            .callMethodWhere(target(owner(assignableTo(Animation.class))).and(target(name("setCycleCount"))))
            .because("while an animation repeats, the toolkit draws sixty frames a second of a window at rest, too");

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.chronocarte.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its own user cannot be understood alone");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("org.chronocarte.ui.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.chronocarte.ui.main.."), alwaysTrue())
            .ignoreDependency(
                    alwaysTrue(), resideInAnyPackage("org.chronocarte.ui.kit..", "org.chronocarte.ui.paint.."))
            .because("ui.main composes the features; what two of them share lies in ui.kit or ui.paint");
}
