package io.github.roviec.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the house that no compiler knows. Each is run on the house, where it must look at something and find
/// nothing, and on a planted fault, which it must find.
class LawsTest {

    private static final String HOUSE = "io.github.roviec.office";
    private static final JavaClasses REAL = RoomsTest.production(HOUSE);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(HOUSE + ".planted");

    record Law(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Law> laws() {
        return Stream.of(
                new Law(
                        "web alone opens Spring MVC and Thymeleaf",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(HOUSE + ".web..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework.web.servlet..",
                                        "org.springframework.web.bind..",
                                        "org.springframework.ui..",
                                        "org.thymeleaf..")),
                new Law(
                        "documents and reports alone open office files",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(HOUSE + ".documents..", HOUSE + ".reports..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.poi..", "org.apache.pdfbox..", "org.apache.tika..", "org.jsoup..")),
                new Law(
                        "documents alone knows the library",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(HOUSE + ".documents..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("io.github.roviec.notice..")),
                new Law(
                        "documents.signature alone opens the library of signatures",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(HOUSE + ".documents.signature..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..")),
                new Law(
                        "cli alone prints",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(HOUSE + ".cli..")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")),
                new Law(
                        "nobody looks at the machine's own clock",
                        noClasses().should().callMethodWhere(AMBIENT_NOW)),
                new Law(
                        "names say what a thing is",
                        noClasses()
                                .should()
                                .haveNameMatching(
                                        ".*(Manager|Helper|Util|Utils|Service|ServiceImpl|Impl|Dto|DTO)(\\$.*)?")));
    }

    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final DescribedPredicate<JavaCall<?>> AMBIENT_NOW = DescribedPredicate.describe(
            "now() without a clock",
            call -> call.getName().equals("now")
                    && TIME.contains(call.getTargetOwner().getName())
                    && call.getTarget().getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .noneMatch("java.time.Clock"::equals));

    @ParameterizedTest
    @MethodSource("laws")
    void the_house_keeps_it(Law law) {
        assertThat(REAL).hasSizeGreaterThan(50);
        EvaluationResult result = law.rule().evaluate(REAL);
        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_planted_fault_is_found(Law law) {
        assertThat(law.rule().evaluate(PLANTED).hasViolation()).isTrue();
    }
}
