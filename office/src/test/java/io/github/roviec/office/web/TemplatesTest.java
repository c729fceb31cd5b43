package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.web.calendar.CalendarFixtures;
import io.github.roviec.office.web.documents.DocumentsFixtures;
import io.github.roviec.office.web.identity.IdentityFixtures;
import io.github.roviec.office.web.indicators.IndicatorsFixtures;
import io.github.roviec.office.web.meetings.MeetingsFixtures;
import io.github.roviec.office.web.notifications.NotificationsFixtures;
import io.github.roviec.office.web.organisation.OrganisationFixtures;
import io.github.roviec.office.web.reports.PapersOutFixtures;
import io.github.roviec.office.web.tasks.AsideFixtures;
import io.github.roviec.office.web.tasks.TasksFixtures;
import io.github.roviec.office.web.tasks.evidence.EvidenceFixtures;
import io.github.roviec.office.web.tasks.rate.RateFixtures;
import io.github.roviec.office.web.tasks.takeover.TakeoverFixtures;
import io.github.roviec.office.web.today.TodayFixtures;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/// Renders every template in both languages, and reads their sources: every word on the screen comes from the bundles.
/// What is rendered is kept under `target/showroom` to be looked at.
class TemplatesTest {

    private static final Path SOURCES = Path.of("src/main/resources/templates");
    private static final Path SHOWROOM = Path.of("target/showroom");
    private static final Pattern EXPRESSION = Pattern.compile("\\b[\\w:-]+=(\"[^\"]*\"|'[^']*')");
    private static final Pattern SPOKEN = Pattern.compile("\\s(title|placeholder|aria-label|alt)=\"[^\"]*\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");

    private static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        Stream.of(
                        TodayFixtures.pages(),
                        DocumentsFixtures.pages(),
                        TasksFixtures.pages(),
                        RateFixtures.pages(),
                        EvidenceFixtures.pages(),
                        TakeoverFixtures.pages(),
                        AsideFixtures.pages(),
                        OrganisationFixtures.pages(),
                        CalendarFixtures.pages(),
                        MeetingsFixtures.pages(),
                        IdentityFixtures.pages(),
                        IndicatorsFixtures.pages(),
                        NotificationsFixtures.pages(),
                        PapersOutFixtures.pages())
                .forEach(pages::putAll);
        for (String kind : List.of("denied", "unknown", "conflict", "too-large", "refused", "failed")) {
            pages.put("error#" + kind, new ErrorPage(kind, null, new Object[0], "4711"));
        }
        return pages;
    }

    @Test
    void every_template_speaks_both_languages() throws IOException {
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            for (Map.Entry<String, Object> page : pages().entrySet()) {
                String html = render(page.getKey(), page.getValue(), locale);
                assertThat(html)
                        .as(page.getKey())
                        .doesNotContain("??")
                        .doesNotContain(" th:")
                        .doesNotContain("style=\"");
                keep(page.getKey(), locale, html);
            }
        }
    }

    @Test
    void every_template_has_a_page_here() throws IOException {
        Set<String> shown =
                pages().keySet().stream().map(TemplatesTest::file).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(Set.of("layout", "pieces"));
        assertThat(sources().keySet()).isEqualTo(shown).hasSizeGreaterThan(8);
    }

    /// Expressions are compiled (`enable-spring-el-compiler`): of what is not public they are read slowly, each time.
    @Test
    void what_a_template_sees_is_public() {
        Set<String> hidden = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        pages().values().forEach(page -> look(page.getClass(), seen, hidden));
        assertThat(hidden).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static void look(Type type, Set<Class<?>> seen, Set<String> hidden) {
        if (type instanceof ParameterizedType of) {
            Stream.of(of.getActualTypeArguments()).forEach(each -> look(each, seen, hidden));
            look(of.getRawType(), seen, hidden);
        } else if (type instanceof Class<?> shown
                && shown.getName().startsWith("io.github.roviec")
                && seen.add(shown)) {
            for (Class<?> each = shown; each != null; each = each.getEnclosingClass()) {
                if (!Modifier.isPublic(each.getModifiers())) {
                    hidden.add(each.getName());
                }
            }
            if (shown.isRecord()) {
                Stream.of(shown.getRecordComponents()).forEach(each -> look(each.getGenericType(), seen, hidden));
            }
            if (shown.isSealed()) {
                Stream.of(shown.getPermittedSubclasses()).forEach(each -> look(each, seen, hidden));
            }
        }
    }

    @Test
    void no_template_holds_words() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        sources().forEach((name, source) -> {
            List<String> words = words(source);
            if (!words.isEmpty()) {
                found.put(name, words);
            }
        });
        assertThat(found).isEmpty();
        assertThat(words("<p title=\"Nhiệm vụ\">x</p>")).hasSize(2);
        assertThat(words("<p th:text=\"'Nhiệm vụ'\"></p>")).hasSize(1);
    }

    @Test
    void both_bundles_have_the_same_keys_and_every_key_used() throws IOException {
        Properties vietnamese = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        Set<String> used = new TreeSet<>();
        sources().values().forEach(source -> KEY.matcher(source).results().forEach(key -> used.add(key.group(1))));
        assertThat(vietnamese.stringPropertyNames()).containsAll(used);
        assertThat(used).hasSizeGreaterThan(100);
    }

    /// Two branches that each add a key of one name merge without a conflict; the later line would win silently.
    @Test
    void no_key_stands_twice() throws IOException {
        Pattern key = Pattern.compile("^([^#=\\s]+)=", Pattern.MULTILINE);
        for (String name : List.of("messages.properties", "messages_en.properties")) {
            List<String> keys = key.matcher(
                            Files.readString(Path.of("src/main/resources").resolve(name)))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_refusal_is_said_in_words() throws IOException {
        Set<String> codes = new TreeSet<>();
        Pattern refusal = Pattern.compile("new (?:Refusal|Conflict)\\(\\s*\"([\\w.-]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                refusal.matcher(Files.readString(file))
                        .results()
                        .forEach(code -> codes.add("refusal." + code.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(bundle("messages.properties").stringPropertyNames()).containsAll(codes);
    }

    @Test
    void the_interface_neither_shouts_nor_says_comrade() throws IOException {
        for (Properties bundle : List.of(bundle("messages.properties"), bundle("messages_en.properties"))) {
            assertThat(bundle.values()).noneMatch(text -> text.toString().contains("!"));
            assertThat(bundle.values())
                    .noneMatch(text -> text.toString().toLowerCase(Locale.ROOT).contains("đồng chí"));
        }
    }

    private static List<String> words(String source) {
        String bare = source.replaceAll("<!DOCTYPE html>", "").replaceAll("<kbd[^>]*>.</kbd>", "");
        List<String> words = new java.util.ArrayList<>();
        SPOKEN.matcher(bare.replaceAll("\\sth:[\\w:-]+=\"[^\"]*\"", ""))
                .results()
                .forEach(hit -> words.add(hit.group()));
        Pattern.compile("'[^'\"]*[^\\x00-\\x7F][^'\"]*'")
                .matcher(bare)
                .results()
                .forEach(hit -> words.add(hit.group()));
        String text = EXPRESSION.matcher(bare).replaceAll("").replaceAll("(?s)<[^>]*>", " ");
        Pattern.compile("\\p{L}+").matcher(text).results().forEach(hit -> words.add(hit.group()));
        return words;
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<String, String> sources = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name =
                        SOURCES.relativize(file).toString().replace('\\', '/').replace(".html", "");
                sources.put(name, Files.readString(file));
            }
            return sources;
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static String file(String page) {
        return page.replaceAll("( ::|#).*", "");
    }

    private static void keep(String page, Locale locale, String html) throws IOException {
        Files.createDirectories(SHOWROOM);
        String name = page.replaceAll("[^\\w-]+", "-") + ("vi".equals(locale.getLanguage()) ? "" : ".en") + ".html";
        Files.writeString(SHOWROOM.resolve(name), html);
    }

    private static String render(String page, Object record, Locale locale) {
        MockServletContext servlet = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet, "GET", "/"), new MockHttpServletResponse());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", record);
        boolean alone = page.startsWith("identity/sign-in") || page.startsWith("identity/password");
        model.put("frame", frame(alone, locale));
        int cut = page.indexOf(" :: ");
        Set<String> fragment = cut < 0 ? Set.of() : Set.of(page.substring(cut + 4));
        return ENGINE.process(
                file(page), fragment.isEmpty() ? null : fragment, new WebContext(exchange, locale, model));
    }

    private static Frame frame(boolean alone, Locale locale) {
        Frame.Person person = new Frame.Person(
                "Nguyễn Thị Hoa",
                "Chuyên viên Văn phòng",
                "Văn phòng HĐND-UBND huyện",
                List.of(
                        new Frame.Post(1, "Chuyên viên", "Văn phòng", true),
                        new Frame.Post(2, "Quản trị", "UBND", false)));
        List<Frame.Place> places = List.of(
                new Frame.Place("today", "/", false),
                new Frame.Place("documents", "/van-ban", true),
                new Frame.Place("tasks", "/nhiem-vu", false),
                new Frame.Place("figures", "/so-lieu", false),
                new Frame.Place("organisation", "/to-chuc", false));
        return new Frame(alone ? null : person, alone ? List.of() : places, locale.getLanguage(), "?lang=en", "", 3);
    }

    private static final SpringTemplateEngine ENGINE = engine();

    private static SpringTemplateEngine engine() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }
}
