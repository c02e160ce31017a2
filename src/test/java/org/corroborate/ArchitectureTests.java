package org.corroborate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/** The map, and who may know which framework. Each rule was seen to fail once, on a class made to break it. */
class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.corroborate");

    @Test
    void arrowsBetweenModulesGoAsTheirFirstSentencesAllow() {
        ApplicationModules.of(Corroborate.class).verify();
    }

    @Test
    void nobodyRestsOnTheRims() {
        for (var rim : new String[] {"org.corroborate.ui..", "org.corroborate.cli.."}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(rim, "org.corroborate")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(rim)
                    .check(OURS);
        }
    }

    @Test
    void onlyTheScreensAndTheRootKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.corroborate.ui..", "org.corroborate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void onlySourcesKnowTika() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.corroborate.sources..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.tika..")
                .check(OURS);
    }

    /**
     * Columns are how a value lies in a repository's table. Exceptions tell what went wrong, and anyone may hear them; a
     * data source alone asks nothing.
     */
    @Test
    void onlyRepositoriesKnowJdbc() {
        noClasses()
                .that(are("not part of a repository", it -> !isOfARepository(it)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                        .and(not(assignableTo(Throwable.class)))
                        .and(not(resideInAPackage("org.springframework.jdbc.datasource"))))
                .check(OURS);
    }

    /** Settings are read by Spring, and say so; a screen's records hold its components, a repository's rows its columns. */
    @Test
    void recordsAndEnumsKnowOnlyPlainJavaAndEachOther() {
        ArchRuleDefinition.classes()
                .that(are("records or enums", it -> it.isRecord() || it.isEnum()))
                .and()
                .resideOutsideOfPackage("org.corroborate.ui..")
                .and(are(
                        "not settings or rows", it -> !it.getSimpleName().endsWith("Settings") && !isOfARepository(it)))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.corroborate..")
                .check(OURS);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto)")
                .check(OURS);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> are(String words, Predicate<JavaClass> test) {
        return describe("are " + words, test);
    }

    private static boolean isOfARepository(JavaClass type) {
        return outermost(type).matches(".*(Repository|Columns)");
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type.getSimpleName());
    }
}
