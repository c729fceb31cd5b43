package io.github.roviec.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.roviec.office.planted.PlantedRooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// The walls of the house: every room knows the rooms on its doorplate and no other.
class RoomsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(RoViec.class);

    @Test
    void every_room_knows_only_the_rooms_on_its_doorplate() {
        assertThat(ROOMS.stream()).hasSizeGreaterThanOrEqualTo(9);
        ROOMS.verify();
    }

    @Test
    void a_room_that_reaches_further_is_found() {
        assertThatThrownBy(() -> ApplicationModules.of(PlantedRooms.class, ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("kitchen");
    }

    @Test
    void every_room_has_a_complete_doorplate() throws Exception {
        for (String room : rooms().keySet()) {
            String plate = Files.readString(source(room).resolve("package-info.java"));
            assertThat(plate).as(room).contains("/// Comes in:", "/// Goes out:", "/// Not here:", "@NullMarked");
        }
    }

    @Test
    void the_map_says_what_the_doorplates_say() throws IOException {
        Pattern row = Pattern.compile("^\\| `(\\w+)` \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);
        Map<String, List<String>> map = new TreeMap<>();
        row.matcher(Files.readString(root().resolve("docs/map.md")))
                .results()
                .forEach(line -> map.put(
                        line.group(1),
                        Pattern.compile("`(\\w+)`")
                                .matcher(line.group(2))
                                .results()
                                .map(name -> name.group(1))
                                .sorted()
                                .toList()));
        assertThat(map).isEqualTo(rooms());
    }

    @Test
    void base_holds_a_few_words() {
        JavaClasses base = production("io.github.roviec.office.base");
        assertThat(base.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .hasSizeBetween(1, 12);
    }

    private static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new TreeMap<>();
        ROOMS.stream().forEach(room -> {
            var plate = room.getBasePackage()
                    .findAnnotation(ApplicationModule.class)
                    .orElseThrow(() -> new AssertionError(room + " has no doorplate"));
            rooms.put(
                    room.getIdentifier().toString(),
                    Arrays.stream(plate.allowedDependencies())
                            .map(door -> door.replaceFirst(" :: .*", "")) // a named interface is a door of its room
                            .distinct()
                            .sorted()
                            .toList());
        });
        return rooms;
    }

    static JavaClasses production(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
    }

    private static Path source(String room) {
        return root().resolve("office/src/main/java/io/github/roviec/office").resolve(room);
    }

    static Path root() {
        return Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    }
}
