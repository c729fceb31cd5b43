package io.github.roviec.office.reports.template;

import io.github.roviec.office.base.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The templates that this office has: those that come with the product, and its own, which take the place of
/// shipped ones of the same code. Needs neither Spring's context nor a database.
public final class Templates {

    private static final String ENDING = ".yaml";

    private final Map<String, Template> known;
    private final List<String> ownFiles;

    private Templates(Map<String, Template> known, List<String> ownFiles) {
        this.known = known;
        this.ownFiles = List.copyOf(ownFiles);
    }

    /// Refuses as {@link TemplateFile#read}.
    public static Templates shipped() {
        Map<String, Template> known = new LinkedHashMap<>();
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:papers/templates/*.yaml");
            for (Resource file : Stream.of(files)
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList()) {
                Template template = TemplateFile.read(
                        Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
                known.put(template.code(), template);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Templates(known, List.of());
    }

    /// With those of a folder, all files whose names end in ".yaml". Refuses as {@link TemplateFile#read}, and
    /// with `paper.template-unopened`.
    public Templates withOwn(Path folder) {
        Map<String, Template> all = new LinkedHashMap<>(known);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> own = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            for (Path file : own) {
                Template template = TemplateFile.read(String.valueOf(file.getFileName()), text(file));
                all.put(template.code(), template);
            }
            return new Templates(
                    all,
                    own.stream().map(file -> String.valueOf(file.getFileName())).toList());
        } catch (IOException e) {
            throw new Refusal("paper.template-unopened", folder.toString());
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notUtf8) {
            throw new Refusal("paper.template-unopened", String.valueOf(file.getFileName()));
        }
    }

    public List<Template> all() {
        return List.copyOf(known.values());
    }

    /// Refuses with `paper.template-gone`.
    public Template require(String code) {
        Template template = known.get(code);
        if (template == null) {
            throw new Refusal("paper.template-gone", code);
        }
        return template;
    }

    /// Names of the office's own files.
    public List<String> ownFiles() {
        return ownFiles;
    }
}
